package dev.palier.capability.operator;

import dev.palier.capability.calibration.Coefficients;

/// The shapes of the output in which kernels work, each with the share of the peak that it reaches.
final class Tiles {

  private static final int[][] SHAPES = {
    {16, 128}, {32, 128}, {64, 64}, {64, 128}, {128, 128}, {128, 256}
  };

  private final double[] rows = new double[SHAPES.length];
  private final double[] columns = new double[SHAPES.length];
  private final double[] operations = new double[SHAPES.length];

  private Tiles() {}

  static Tiles of(Coefficients c) {
    Tiles tiles = new Tiles();
    for (int i = 0; i < SHAPES.length; i++) {
      tiles.rows[i] = SHAPES[i][0];
      tiles.columns[i] = SHAPES[i][1];
      double share = c.get("gemm.tile-share." + SHAPES[i][0] + "x" + SHAPES[i][1]);
      tiles.operations[i] = 2 * tiles.rows[i] * tiles.columns[i] / share;
    }
    return tiles;
  }

  int count() {
    return rows.length;
  }

  double rows(int tile) {
    return rows[tile];
  }

  double columns(int tile) {
    return columns[tile];
  }

  /// What a tile costs for each element of depth, in operations at a unit's full rate.
  double operations(int tile) {
    return operations[tile];
  }
}
