package dev.palier.app.ask;

import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;

/// The metric that an address names.
public final class Metrics {

  private Metrics() {}

  /// @throws AskException if there is no such metric
  public static LadderMetric of(Ask ask, LadderMetric otherwise) {
    String id = ask.get("metric", otherwise.id());
    return LadderMetrics.find(id)
        .orElseThrow(() ->
            AskException.unreadable(
                "problem.choice",
                "metric",
                id,
                String.join(", ", LadderMetrics.list().stream().map(LadderMetric::id).toList())));
  }
}
