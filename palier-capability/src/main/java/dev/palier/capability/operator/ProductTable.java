package dev.palier.capability.operator;

import java.util.List;

/// Products of one kind of rows, in arrays, so that one loop times them all.
///
/// It is [Gemm] with everything taken out of the loop that a pass does not change.
final class ProductTable {

  private static final double RESULT_BYTES = 2;

  /// More than a product of tiles is ever rounded by.
  private static final double ROUNDING = 1e-9;

  private final int size;
  private final double[] count;
  private final double[] fixed;
  private final double[] steps;
  private final double[] groups;
  private final double[] weightBytes;
  private final double[] rowBytes;
  private final double[] columns64;
  private final double[] columns128;
  private final double[] columns256;
  private final int[] kind;

  private ProductTable(int size) {
    this.size = size;
    count = new double[size];
    fixed = new double[size];
    steps = new double[size];
    groups = new double[size];
    weightBytes = new double[size];
    rowBytes = new double[size];
    columns64 = new double[size];
    columns128 = new double[size];
    columns256 = new double[size];
    kind = new int[size];
  }

  static ProductTable of(List<Product> products) {
    ProductTable table = new ProductTable(products.size());
    for (int i = 0; i < table.size; i++) {
      Product p = products.get(i);
      table.set(
          i,
          p.count(),
          p.law().fixed(p.precision()),
          p.depth() + p.law().prologue(),
          p.groups(),
          p.columns(),
          p.depth() * p.precision().weightBytes(),
          p.depth() * p.precision().activationBytes(),
          ChipRates.kind(p.precision(), false));
    }
    return table;
  }

  static ProductTable ofExperts(List<ExpertProduct> products) {
    ProductTable table = new ProductTable(products.size());
    for (int i = 0; i < table.size; i++) {
      ExpertProduct p = products.get(i);
      table.set(
          i,
          p.count(),
          p.law().fixed(p.precision()),
          p.depth() + p.law().prologue(),
          1,
          p.columns(),
          p.depth() * p.precision().weightBytes(),
          p.depth() * p.precision().activationBytes(),
          ChipRates.kind(p.precision(), true));
    }
    return table;
  }

  private void set(
      int i,
      double launches,
      double launch,
      double depthSteps,
      double equalProducts,
      double columns,
      double bytesOfColumn,
      double bytesOfRow,
      int chipKind) {
    count[i] = launches;
    fixed[i] = launch;
    steps[i] = depthSteps;
    groups[i] = equalProducts;
    weightBytes[i] = columns * bytesOfColumn;
    rowBytes[i] = bytesOfRow + columns * RESULT_BYTES;
    columns64[i] = Math.ceil(columns / 64);
    columns128[i] = Math.ceil(columns / 128);
    columns256[i] = Math.ceil(columns / 256);
    kind[i] = chipKind;
  }

  /// Seconds of all products with as many rows each.
  ///
  /// @param times equal products of each: experts that are touched; 1 else
  double seconds(ChipRates rates, double rows, double times) {
    if (size == 0) {
      return 0;
    }
    double perUnit = 1.0 / rates.chip().units();
    double rows16 = Math.ceil(rows / 16);
    double rows32 = Math.ceil(rows / 32);
    double rows64 = Math.ceil(rows / 64);
    double rows128 = Math.ceil(rows / 128);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double g = groups[i] * times;
      double each = g * perUnit;
      int at = rates.tilesOf(kind[i]);
      double c128 = columns128[i];
      // a taller tile on rows that a lower one holds as well is never faster, and is passed over
      double least = waves(each * rows16 * c128) * rates.tileSeconds(at);
      least = less(least, waves(each * rows128 * columns256[i]) * rates.tileSeconds(at + 5));
      if (rows > 16) {
        least = less(least, waves(each * rows32 * c128) * rates.tileSeconds(at + 1));
      }
      if (rows > 32) {
        least = less(least, waves(each * rows64 * columns64[i]) * rates.tileSeconds(at + 2));
        least = less(least, waves(each * rows64 * c128) * rates.tileSeconds(at + 3));
      }
      if (rows > 64) {
        least = less(least, waves(each * rows128 * c128) * rates.tileSeconds(at + 4));
      }
      double memory = g * (weightBytes[i] + rows * rowBytes[i]) * rates.byteSeconds(kind[i]);
      sum += count[i] * (fixed[i] + Gemm.smoothMax(least * steps[i], memory));
    }
    return sum;
  }

  /// The lesser of two times, neither of which is NaN or a negative zero, which [Math#min] would
  /// ask.
  private static double less(double a, double b) {
    return a < b ? a : b;
  }

  /// As in [Gemm], which divides where this multiplies: a wave that is just full must not spill by
  /// rounding.
  private static double waves(double tiles) {
    return tiles < 1 ? Math.sqrt(tiles) : 0.5 * (Math.ceil(tiles - ROUNDING) + tiles);
  }
}
