package dev.palier.app.ask;

import dev.palier.app.desk.Palier;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderReference;
import dev.palier.catalog.ladder.LadderScope;
import dev.palier.catalog.name.NameMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads from an address which ladder is asked for: a named reference, all products of a maker, or
/// all of them.
public final class LadderQuestion {

  private static final String MAKER = "maker-";
  private static final String EVERYONE = "all";

  /// The chip that the question was first asked of.
  private static final String USUAL_CHIP = "nvidia-h20";

  private final Palier palier;

  public LadderQuestion(Palier palier) {
    this.palier = palier;
  }

  /// The chip that is asked about.
  ///
  /// @throws AskException if the name fits none or several
  public Chip chip(Ask ask) {
    String written = ask.get("chip", USUAL_CHIP);
    return switch (palier.catalog().names().resolve(written)) {
      case NameMatch.Exact exact when exact.product() instanceof Chip chip -> chip;
      case NameMatch.Ambiguous ambiguous ->
          throw AskException.unreadable(
              "problem.ambiguous",
              written,
              String.join(", ", ambiguous.candidates().stream().map(p -> p.id()).toList()));
      case NameMatch.Exact _, NameMatch.Unknown _ ->
          throw AskException.unreadable("problem.no-chip", written);
    };
  }

  /// @throws AskException if there is no such ladder or metric
  public LadderQuery of(Ask ask, Chip chip, LocalDate asOf) {
    LadderMetric metric = MetricQuestion.of(ask, palier.metrics(), LadderMetrics.MEMORY_BANDWIDTH);
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
  public String name(Ask ask, Chip chip) {
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

  /// What stands in the address for all products of a maker.
  public static String ofMaker(String id) {
    return MAKER + id;
  }

  /// What stands in the address for the products of all makers.
  public static String ofAll() {
    return EVERYONE;
  }
}
