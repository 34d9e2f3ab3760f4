package dev.palier.app.desk;

import dev.palier.app.throughput.ThroughputMetric;
import dev.palier.app.throughput.Throughputs;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything that ladders rank by: the figures of chips, and what chips sustain on each named
/// workload.
public final class Metrics {

  private final Supplier<Throughputs> throughputs;

  Metrics(Supplier<Throughputs> throughputs) {
    this.throughputs = throughputs;
  }

  /// The built-in ones first.
  public List<LadderMetric> list() {
    List<LadderMetric> all = new ArrayList<>(LadderMetrics.list());
    all.addAll(sustained());
    return all;
  }

  /// The metric of an id, such as `tpp` or `sustained-throughput:deepseek-r1-decode`.
  public Optional<LadderMetric> find(String id) {
    return LadderMetrics.find(id)
        .or(() ->
            id.startsWith(ThroughputMetric.PREFIX)
                ? sustained().stream().filter(metric -> metric.id().equals(id)).findFirst()
                : Optional.empty());
  }

  private List<LadderMetric> sustained() {
    Throughputs ready = throughputs.get();
    return ready.workloads().byId().values().stream()
        .<LadderMetric>map(workload -> new ThroughputMetric(ready, workload))
        .toList();
  }
}
