package dev.palier.catalog.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One of the eight meanings of "level", such as `D1`, the rank among products.
///
/// Six of them give a level, 1 being the best; the age of a capability and the distance to the best
/// domestic product are measures beside them.
public enum Definition {
  SKU_RANK("D1", "sku-rank", "product rank", true, true),
  DENSE_RANK("D2", "dense-rank", "dense rank", true, true),
  FAMILY_RANK("D3", "family-rank", "family", true, true),
  GENERATION("D4", "generation", "architecture generation", true, false),
  RATIO_STEP("D5", "ratio-step", "ratio steps", true, true),
  CAPABILITY_AGE("D6", "capability-age", "age of capability", false, true),
  DOMESTIC_DISTANCE(
      "D7", "domestic-distance", "distance to the best domestic product", false, true),
  PARETO_LAYER("D8", "pareto-layer", "Pareto layer", true, false);

  private final String code;
  private final String id;
  private final String label;
  private final boolean level;
  private final boolean metricUsed;

  Definition(String code, String id, String label, boolean level, boolean metricUsed) {
    this.code = code;
    this.id = id;
    this.label = label;
    this.level = level;
    this.metricUsed = metricUsed;
  }

  /// `D1` to `D8`.
  public String code() {
    return code;
  }

  /// The name in commands and addresses: `dense-rank`.
  public String id() {
    return id;
  }

  /// The name in sentences: "dense rank".
  public String label() {
    return label;
  }

  /// Whether it yields a level rather than a measure.
  public boolean isLevel() {
    return level;
  }

  /// Whether it depends on the metric of the query; generation and Pareto layer do not.
  public boolean usesMetric() {
    return metricUsed;
  }

  /// Those that yield a level, in the order D1 to D8.
  public static List<Definition> listLevels() {
    return Arrays.stream(values()).filter(Definition::isLevel).toList();
  }

  /// The definition of that id (`dense-rank`) or code (`D2`).
  public static Optional<Definition> find(String name) {
    return Arrays.stream(values())
        .filter(definition -> definition.id.equals(name) || definition.code.equals(name))
        .findFirst();
  }
}
