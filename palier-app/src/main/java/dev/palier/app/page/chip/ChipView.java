package dev.palier.app.page.chip;

import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.app.page.ladder.LevelTable;
import dev.palier.app.page.ladder.StepPicture;
import dev.palier.app.report.AssessmentView;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.metric.Derived;
import dev.palier.catalog.source.Source;
import dev.palier.catalog.system.ChipSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everything that the catalogue and the statute book say of one chip.
///
/// @param sources those that its values cite, by key
/// @param statusTime the axis of the bars
public record ChipView(
    Chip chip,
    String maker,
    List<FigureRow> figures,
    List<Derived> derived,
    Kin kin,
    List<ChipSystem> systems,
    List<StatusLine> statuses,
    Plot statusPlot,
    TimeScale statusTime,
    LadderMetric metric,
    List<LadderMetric> metrics,
    StepPicture steps,
    List<LevelTable> levels,
    List<AssessmentView.DeliveryView> deliveries,
    Map<String, Source> sources,
    LocalDate today) {}
