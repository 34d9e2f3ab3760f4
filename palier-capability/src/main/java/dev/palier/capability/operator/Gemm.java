package dev.palier.capability.operator;

/// The time of a matrix product, rows × depth times depth × columns, in a number of equal groups.
///
/// ```
/// x   = groups · ⌈rows/T_m⌉ · ⌈columns/T_n⌉ / units            tiles for each unit
/// ω   = √x if x < 1, else (⌈x⌉ + x)/2                          waves, the last one partly hidden
/// t_c = (depth + prologue) · min over tiles of ω · (2·T_m·T_n / rate of a unit + latency)
/// t_m = groups · bytes / (bandwidth · share)
/// t   = launch + (t_c⁴ + t_m⁴)^¼
/// ```
///
/// Source: capability-model §3.1. The narrow tiles are those of kernels that swap the operands,
/// without which a chip with slow units is mispredicted in decode steps. That a step through the
/// depth has a latency which no faster unit shortens is our refinement: it is why small tiles reach
/// a smaller share on fast units.
final class Gemm {

  /// Bytes of one element of a product's result.
  private static final double RESULT_BYTES = 2;

  private Gemm() {}

  /// @param unitRate operations a second that a unit sustains
  static double computeSeconds(
      double rows,
      double columns,
      double depth,
      double groups,
      double units,
      double unitRate,
      GemmLaw law) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < Tiles.count(); i++) {
      double tiles =
          groups * Math.ceil(rows / Tiles.rows(i)) * Math.ceil(columns / Tiles.columns(i)) / units;
      double each = Tiles.operations(i) / unitRate + law.elementLatency();
      least = Math.min(least, waves(tiles) * each);
    }
    return least * (depth + law.prologue());
  }

  /// @param bandwidth bytes a second that the memory sustains
  static double memorySeconds(
      double rows,
      double columns,
      double depth,
      double groups,
      double weightBytes,
      double activationBytes,
      double bandwidth) {
    double bytes =
        columns * depth * weightBytes
            + rows * depth * activationBytes
            + rows * columns * RESULT_BYTES;
    return groups * bytes / bandwidth;
  }

  /// The larger of two times, rounded off where they are near: (a⁴ + b⁴)^¼.
  static double smoothMax(double a, double b) {
    double a2 = a * a;
    double b2 = b * b;
    return Math.sqrt(Math.sqrt(a2 * a2 + b2 * b2));
  }

  private static double waves(double tiles) {
    return tiles < 1 ? Math.sqrt(tiles) : 0.5 * (Math.ceil(tiles) + tiles);
  }
}
