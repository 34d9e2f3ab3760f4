package dev.palier.app.page.chip;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.MetricQuestion;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Names;
import dev.palier.app.page.Site;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.StepLine;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.app.page.ladder.Histories;
import dev.palier.app.page.ladder.LevelTable;
import dev.palier.app.page.ladder.StepPicture;
import dev.palier.app.report.AssessmentView;
import dev.palier.app.throughput.DeliveryWords;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Definition;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.metric.Derived;
import dev.palier.catalog.metric.DramBandwidth;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import dev.palier.catalog.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page `/chips/{id}`.
public final class ChipPage {

  /// Where the status of a chip is told: China, and four places through which chips reach it or
  /// around which the rules turned.
  private static final List<String> PLACES = List.of("CN", "AE", "VN", "IL", "MY");

  private static final double BAR_ROW = 44;

  private final Site site;

  public ChipPage(Site site) {
    this.site = site;
  }

  /// @throws AskException if the catalogue has no such chip
  public String show(Ask ask, String id) {
    Palier palier = site.palier();
    Chip chip =
        palier
            .catalog()
            .findChip(id)
            .orElseThrow(() -> AskException.notFound("problem.no-chip", id));
    LadderMetric metric =
        MetricQuestion.of(ask, site.palier().metrics(), LadderMetrics.MEMORY_BANDWIDTH);
    StatusHistory history = new StatusHistory(palier, ask);
    Plot plot =
        new Plot(860, 40 + BAR_ROW * PLACES.size(), 8, 8, 852, 12 + BAR_ROW * PLACES.size());
    ChipView view =
        new ChipView(
            chip,
            Names.maker(palier.catalog(), chip.makerId()),
            FigureRow.of(chip),
            derived(chip),
            Kin.of(palier.catalog(), chip),
            palier.catalog().systems().stream()
                .filter(s -> s.components().stream().anyMatch(c -> c.chipId().equals(id)))
                .toList(),
            PLACES.stream().map(place -> history.of(chip, place)).toList(),
            plot,
            new TimeScale(StatusHistory.FIRST, ask.today().plusDays(1), plot.left(), plot.right()),
            metric,
            LadderMetrics.list(),
            steps(palier, chip, metric, ask.today()),
            LevelTable.usual(palier, chip, ask.today()),
            deliveries(ask, chip),
            sources(palier),
            ask.today());
    return site.render(ask, "chip", "chips", chip.name(), view);
  }

  private List<AssessmentView.DeliveryView> deliveries(Ask ask, Chip chip) {
    DeliveryWords words = new DeliveryWords(ask.text().messages(), site.palier().catalog());
    return site.palier().deliveries().of(chip, ask.today()).stream()
        .map(each ->
            new AssessmentView.DeliveryView(each.throughput().workload().id(), words.of(each)))
        .toList();
  }

  private static List<Derived> derived(Chip chip) {
    Optional<Derived> best = ProcessingPerformance.of(chip);
    return Stream.of(
            best.stream(),
            ProcessingPerformance.listFormats(chip).stream()
                .filter(format ->
                    best.filter(b -> b.derivation().equals(format.derivation())).isEmpty()),
            PerformanceDensity.listAll(chip).stream(),
            InputOutputRate.listLetterReadings(chip).stream(),
            DramBandwidth.of(chip).stream())
        .flatMap(Function.identity())
        .toList();
  }

  private static StepPicture steps(Palier palier, Chip chip, LadderMetric metric, LocalDate today) {
    LadderQuery query = palier.levels().query(chip, metric, today);
    List<StepLine> lines = new ArrayList<>();
    for (Definition definition : Histories.shown()) {
      lines.add(
          Histories.line(
              palier.catalog(), chip, definition, query, definition.code(), lines.size()));
    }
    LocalDate first =
        lines.stream()
            .flatMap(line -> line.steps().stream())
            .map(StepLine.Step::from)
            .min(LocalDate::compareTo)
            .filter(day -> day.isBefore(today))
            .orElse(today.minusYears(1));
    return StepPicture.of(lines, first, today, Optional.empty());
  }

  private static Map<String, Source> sources(Palier palier) {
    return palier.catalog().sources().stream()
        .collect(Collectors.toMap(Source::key, Function.identity()));
  }
}
