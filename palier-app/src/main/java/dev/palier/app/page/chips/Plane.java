package dev.palier.app.page.chips;

/// A plane that chips and rules are drawn in: two facts of the item that rules set thresholds for.
///
/// @param key the name of its texts: `plane.density`
/// @param x,y names of facts, such as `item.tpp`
public record Plane(String key, String x, String y) {

  /// Where the rules of 2022 and 2023 draw their lines.
  public static final Plane DENSITY = new Plane("density", "item.tpp", "item.performance_density");

  /// Where the letters of 2025, the review of 2026 and the tariff draw theirs.
  public static final Plane BANDWIDTH =
      new Plane("bandwidth", "item.tpp", "item.dram_bandwidth_gbps");
}
