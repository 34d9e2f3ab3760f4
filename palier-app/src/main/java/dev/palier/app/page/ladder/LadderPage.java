package dev.palier.app.page.ladder;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.LadderQuestion;
import dev.palier.app.ask.PageText;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Site;
import dev.palier.app.page.chart.StepLine;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Definition;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderClaim;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderReference;
import dev.palier.catalog.ladder.Rung;
import dev.palier.catalog.maker.Maker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The page `/ladder`: levels through time, and a claim such as "the H20 was the fourth".
public final class LadderPage {

  /// The claim that the page opens with: what was said of the H20 on 15 July 2025.
  private static final int USUAL_LEVEL = 4;

  private static final LocalDate USUAL_DAY = LocalDate.of(2025, 7, 15);
  private static final int LAST_LEVEL = 99;

  private final Site site;
  private final LadderQuestion question;

  public LadderPage(Site site) {
    this.site = site;
    this.question = new LadderQuestion(site.palier());
  }

  public String show(Ask ask) {
    Palier palier = site.palier();
    Chip chip = question.chip(ask);
    LocalDate asOf = ask.date("as_of", USUAL_DAY);
    LadderQuery query = question.of(ask, chip, asOf);
    Definition definition = definition(ask);
    int claimed = ask.number("level", USUAL_LEVEL, 1, LAST_LEVEL);
    Ladder ladder = Ladder.of(palier.catalog(), query);
    LadderView view =
        new LadderView(
            query,
            definition,
            chip,
            claimed,
            LadderClaim.check(
                palier.catalog().chips(),
                palier.catalog().makers(),
                chip,
                claimed,
                query,
                columns(query.metric())),
            ladder.reference().stream()
                .map(rung ->
                    new LadderView.Line(
                        rung, ladder.level(rung.chip(), definition), rung.isWithdrawn(asOf)))
                .toList(),
            picture(chip, definition, query, ladder, ask.today()),
            new LadderView.Choices(
                question.name(ask, chip),
                choices(ask.text()),
                palier.metrics().list(),
                columns(query.metric()),
                Definition.listLevels(),
                palier.catalog().chips()));
    return site.render(ask, "ladder", "ladder", ask.text().get("ladder.title"), view);
  }

  /// The metrics of the table: those of figures, and the one that is chosen.
  private static List<LadderMetric> columns(LadderMetric chosen) {
    List<LadderMetric> columns = new ArrayList<>(LadderMetrics.list());
    if (!columns.contains(chosen)) {
      columns.add(chosen);
    }
    return columns;
  }

  private List<LadderView.Choice> choices(PageText text) {
    List<LadderView.Choice> choices = new ArrayList<>();
    for (LadderReference reference : site.palier().ladders().references()) {
      choices.add(new LadderView.Choice(reference.id(), reference.name()));
    }
    for (Maker maker : site.palier().catalog().makers()) {
      choices.add(
          new LadderView.Choice(
              LadderQuestion.ofMaker(maker.id()), text.get("ladder.all-of", maker.name())));
    }
    choices.add(new LadderView.Choice(LadderQuestion.ofAll(), text.get("ladder.all")));
    return choices;
  }

  private StepPicture picture(
      Chip chip, Definition definition, LadderQuery query, Ladder ladder, LocalDate today) {
    LocalDate asOf = query.asOf();
    LocalDate last = asOf.isAfter(today) ? asOf : today;
    Set<Chip> chips = new LinkedHashSet<>();
    chips.add(chip);
    Ladder.of(site.palier().catalog(), query.withAsOf(last)).reference().stream()
        .map(Rung::chip)
        .forEach(chips::add);
    ladder.reference().stream().map(Rung::chip).forEach(chips::add);
    List<StepLine> lines = new ArrayList<>();
    for (Chip each : chips) {
      lines.add(
          Histories.line(
              site.palier().catalog(), each, definition, query.withAsOf(last), lines.size()));
    }
    LocalDate first =
        lines.stream()
            .flatMap(line -> line.steps().stream())
            .map(StepLine.Step::from)
            .min(LocalDate::compareTo)
            .filter(day -> day.isBefore(last))
            .orElse(last.minusYears(1));
    return StepPicture.of(lines, first, last, Optional.of(asOf));
  }

  private static Definition definition(Ask ask) {
    String written = ask.get("definition", Definition.SKU_RANK.id());
    return Definition.find(written)
        .filter(Definition::isLevel)
        .orElseThrow(() ->
            AskException.unreadable(
                "problem.choice",
                "definition",
                written,
                String.join(", ", Definition.listLevels().stream().map(Definition::id).toList())));
  }
}
