package dev.palier.app.page;

import dev.palier.app.ask.PageText;
import dev.palier.app.throughput.ThroughputMetric;
import dev.palier.catalog.ladder.LadderMetric;

/// Names of what ladders rank by.
public final class MetricWords {

  private MetricWords() {}

  public static String name(PageText text, LadderMetric metric) {
    return metric instanceof ThroughputMetric sustained
        ? text.get("metric.sustained-throughput", sustained.workload().id())
        : text.get("metric." + metric.id());
  }

  /// Where there is little room.
  public static String shortName(PageText text, LadderMetric metric) {
    return metric instanceof ThroughputMetric sustained
        ? sustained.workload().id()
        : text.get("metric-short." + metric.id());
  }
}
