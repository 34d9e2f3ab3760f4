package dev.palier.capability.operator;

/// The shapes of the output in which kernels work.
final class Tiles {

  private static final double[] ROWS = {16, 32, 64, 64, 128, 128};
  private static final double[] COLUMNS = {128, 128, 64, 128, 128, 256};

  private Tiles() {}

  static int count() {
    return ROWS.length;
  }

  static double rows(int tile) {
    return ROWS[tile];
  }

  static double columns(int tile) {
    return COLUMNS[tile];
  }

  /// Operations of a tile for each element of depth.
  static double operations(int tile) {
    return 2 * ROWS[tile] * COLUMNS[tile];
  }
}
