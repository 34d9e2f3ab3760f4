package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The grouped product of the experts on one rank, such as gate and up of 58 layers.
///
/// It is a [Gemm] with a group for each expert that gets a token, and as many rows in each as the
/// busiest rank has for it.
public record ExpertProduct(
    String label,
    double count,
    double columns,
    double depth,
    Precision precision,
    ExpertSpread spread,
    GemmLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    double touched = spread.touched(pass.groupTokens());
    double rows = rows(touched, pass);
    return count
        * (law.fixed(precision)
            + Gemm.smoothMax(compute(chip, touched, rows), memory(chip, touched, rows)));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    double touched = spread.touched(pass.groupTokens());
    double rows = rows(touched, pass);
    return new Timing(
        label,
        seconds(chip, pass),
        count * compute(chip, touched, rows),
        count * memory(chip, touched, rows),
        0,
        count * law.fixed(precision));
  }

  private double rows(double touched, Pass pass) {
    return Math.max(spread.assignments(pass.groupTokens()) / touched, 1);
  }

  private double compute(Accelerator chip, double touched, double rows) {
    double rate = law.unitRate(chip, precision, true);
    return Gemm.computeSeconds(rows, columns, depth, touched, chip.units(), rate, law);
  }

  private double memory(Accelerator chip, double touched, double rows) {
    return Gemm.memorySeconds(
        rows,
        columns,
        depth,
        touched,
        precision.weightBytes(),
        precision.activationBytes(),
        law.weightBandwidth(chip, precision, true));
  }
}
