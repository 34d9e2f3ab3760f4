package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// The part of a product's result that a unit works on at a time, such as 128 × 256.
///
/// @param fixedRows 0 where its rows follow those of the product: the next multiple of 16, at most
///   128
record Tile(double fixedRows, double columns) {

  /// Rows below which no tensor unit goes.
  static final double NARROWEST = 16;

  private static final double WIDEST = 128;

  private static final Tile[] SIXTEEN_BIT = {
    new Tile(0, 128), new Tile(0, 64), new Tile(64, 64),
    new Tile(64, 128), new Tile(128, 128), new Tile(128, 256)
  };

  private static final Tile[] EIGHT_BIT = {
    new Tile(16, 128), new Tile(32, 128), new Tile(64, 64),
    new Tile(64, 128), new Tile(128, 128), new Tile(128, 256)
  };

  /// The tiles that libraries have for a precision; not to be changed.
  static Tile[] of(Precision precision) {
    return switch (precision) {
      case BF16, MXFP4_WEIGHTS, INT4_WEIGHTS -> SIXTEEN_BIT;
      case FP8, FP8_BLOCK, NVFP4, INT8 -> EIGHT_BIT;
    };
  }

  double rows(double ofProduct) {
    return fixedRows > 0
        ? fixedRows
        : Math.min(WIDEST, NARROWEST * Math.ceil(ofProduct / NARROWEST));
  }

  String describe(double rowsOfProduct) {
    return "%.0f × %.0f".formatted(rows(rowsOfProduct), columns);
  }
}
