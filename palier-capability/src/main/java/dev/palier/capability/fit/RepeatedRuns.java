package dev.palier.capability.fit;

import dev.palier.capability.run.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells runs that stand in a table more than once: tables of several dumps overlap.
final class RepeatedRuns {

  private final Map<List<Object>, Integer> counts = new HashMap<>();

  RepeatedRuns(List<Run> runs) {
    runs.forEach(run -> counts.merge(key(run), 1, Integer::sum));
  }

  int count(Run run) {
    return counts.getOrDefault(key(run), 1);
  }

  private static List<Object> key(Run run) {
    return List.of(
        run.chip().id(),
        run.deployment().engine(),
        run.traffic(),
        run.measuredTpot(),
        run.measuredTtft());
  }
}
