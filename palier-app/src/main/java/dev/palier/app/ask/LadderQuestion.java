package dev.palier.app.page.ladder;

import dev.palier.app.desk.Palier;
import dev.palier.app.page.Ask;
import dev.palier.app.page.AskException;
import dev.palier.app.page.PageText;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderReference;
import dev.palier.catalog.ladder.LadderScope;
import dev.palier.catalog.maker.Maker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads from an address which ladder is asked for: a named reference, all products of a maker, or
/// all of them.
public final class LadderQuestion {

  private static final String MAKER = "maker-";
  private static final String EVERYONE = "all";

  private final Palier palier;

  public LadderQuestion(Palier palier) {
    this.palier = palier;
  }

  /// @throws AskException if there is no such ladder or metric
  public LadderQuery of(Ask ask, Chip chip, LocalDate asOf) {
    LadderMetric metric = Metrics.of(ask, LadderMetrics.MEMORY_BANDWIDTH);
    String name = name(ask, chip);
    LadderQuery query =
        palier
            .ladders()
            .findReference(name)
            .map(reference -> palier.ladders().query(metric, asOf, reference))
            .or(() -> scope(name).map(scope -> palier.ladders().query(metric, asOf, scope)))
            .orElseThrow(() ->
                AskException.unreadable(
                    "problem.choice", "ladder", name, String.join(", ", names())));
    boolean withdrawn = !ask.get("withdrawn", "counted").equals("left-out");
    return query.withScope(
        query.scope().withWithdrawn(withdrawn).withExportOnly(ask.flag("export_only")));
  }

  private Optional<LadderScope> scope(String name) {
    if (name.equals(EVERYONE)) {
      return Optional.of(LadderScope.of());
    }
    return Optional.of(name)
        .filter(n -> n.startsWith(MAKER))
        .map(n -> n.substring(MAKER.length()))
        .filter(id -> palier.catalog().findMaker(id).isPresent())
        .map(LadderScope::of);
  }

  /// The ladder's name in the address; where none is named, the usual one of the chip's maker.
  String name(Ask ask, Chip chip) {
    return ask.find("ladder")
        .orElseGet(() ->
            palier
                .levels()
                .query(chip, LadderMetrics.TPP, ask.today())
                .scope()
                .reference()
                .map(LadderReference::id)
                .orElse(MAKER + chip.makerId()));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    palier.ladders().references().forEach(reference -> names.add(reference.id()));
    palier.catalog().makers().forEach(maker -> names.add(MAKER + maker.id()));
    names.add(EVERYONE);
    return names;
  }

  List<LadderView.Choice> choices(PageText text) {
    List<LadderView.Choice> choices = new ArrayList<>();
    for (LadderReference reference : palier.ladders().references()) {
      choices.add(new LadderView.Choice(reference.id(), reference.name()));
    }
    for (Maker maker : palier.catalog().makers()) {
      choices.add(
          new LadderView.Choice(MAKER + maker.id(), text.get("ladder.all-of", maker.name())));
    }
    choices.add(new LadderView.Choice(EVERYONE, text.get("ladder.all")));
    return choices;
  }
}
