package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// A dense matrix product, such as the projection of 80 layers' queries, keys and values.
///
/// @param count launches in a pass: one for each layer as a rule
/// @param columns,depth of the weights on one rank
/// @param groups equal products in one launch: heads, where each has its own weights
public record Product(
    String label,
    double count,
    double columns,
    double depth,
    double groups,
    Precision precision,
    Rows rows,
    GemmLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return count * (law.fixed(precision) + Gemm.smoothMax(compute(chip, pass), memory(chip, pass)));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * compute(chip, pass),
        count * memory(chip, pass),
        0,
        count * law.fixed(precision));
  }

  private double compute(Accelerator chip, Pass pass) {
    double rate = law.unitRate(chip, precision, false);
    return Gemm.computeSeconds(rows.of(pass), columns, depth, groups, chip.units(), rate, law);
  }

  private double memory(Accelerator chip, Pass pass) {
    return Gemm.memorySeconds(
        rows.of(pass),
        columns,
        depth,
        groups,
        precision.weightBytes(),
        precision.activationBytes(),
        law.weightBandwidth(chip, precision, false));
  }
}
