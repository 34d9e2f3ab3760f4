package dev.palier.catalog.ladder;

import dev.palier.catalog.source.Grade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// D8: the layer of the chip when products are sorted by domination on 8-bit rate, memory bandwidth
/// and memory capacity together ([ParetoPoint#dominates]).
///
/// `layer(k) = 1 + max{layer(j) : j dominates k}`, which is what peeling off the undominated
/// products again and again gives.
final class ParetoLayer implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return ParetoPoint.find(standing.chip())
        .map(own -> rank(standing, own))
        .orElseGet(() ->
            new Level.NotKnown(
                Definition.PARETO_LAYER,
                "The catalogue does not know all of "
                    + ParetoPoint.AXES_TEXT
                    + " of "
                    + standing.chip().name()
                    + "."));
  }

  private static Level rank(Standing standing, ParetoPoint own) {
    List<ParetoPoint> points = new ArrayList<>();
    List<Rung> above = new ArrayList<>();
    List<String> uncounted = new ArrayList<>();
    Grade grade = own.grade();
    for (Rung rung : standing.universe().reference()) {
      ParetoPoint point = ParetoPoint.find(rung.chip()).orElse(null);
      if (point == null) {
        uncounted.add(rung.chip().name());
        continue;
      }
      points.add(point);
      if (point.dominates(own)) {
        above.add(rung);
        grade = grade.worse(point.grade());
      }
    }
    int level = layer(own, points, new HashMap<>());
    return new Level.Rank(
        Definition.PARETO_LAYER,
        level,
        above.stream().map(Rung::chip).toList(),
        standing.opening(Definition.PARETO_LAYER, level) + words(standing, above),
        Evidence.ofDates(standing, above, uncounted).withGrade(grade));
  }

  private static int layer(ParetoPoint point, List<ParetoPoint> all, Map<String, Integer> found) {
    Integer known = found.get(point.chip().id());
    if (known != null) {
      return known;
    }
    int deepest = 0;
    for (ParetoPoint other : all) {
      if (other.dominates(point)) {
        deepest = Math.max(deepest, layer(other, all, found));
      }
    }
    found.put(point.chip().id(), 1 + deepest);
    return 1 + deepest;
  }

  private static String words(Standing standing, List<Rung> above) {
    String chip = standing.chip().name();
    return above.isEmpty()
        ? "no product is at least as good as " + chip + " on " + ParetoPoint.AXES_TEXT + "."
        : Words.shortList(above.stream().map(rung -> rung.chip().name()).toList())
            + (above.size() == 1 ? " is" : " are")
            + " at least as good as "
            + chip
            + " on "
            + ParetoPoint.AXES_TEXT
            + " and better on one.";
  }
}
