package dev.palier.app.ask;

import dev.palier.app.desk.Metrics;
import dev.palier.catalog.ladder.LadderMetric;
import java.util.stream.Collectors;

/// The metric that an address names.
public final class MetricQuestion {

  private MetricQuestion() {}

  /// @throws AskException if there is no such metric
  public static LadderMetric of(Ask ask, Metrics metrics, LadderMetric otherwise) {
    String id = ask.get("metric", otherwise.id());
    return metrics
        .find(id)
        .orElseThrow(() ->
            AskException.unreadable(
                "problem.choice",
                "metric",
                id,
                metrics.list().stream().map(LadderMetric::id).collect(Collectors.joining(", "))));
  }
}
