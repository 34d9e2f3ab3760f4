package dev.palier.capability.training;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.energy.PowerLaw;

/// What a chip sustains in a format, worked out once for all plans.
///
/// @param peak of the format, operations a second
/// @param rate of large products in the format; wideRate of those in 16 bit
/// @param joules of an operation in the format; wideJoules in 16 bit
/// @param watts that work may draw
record ChipRates(
    Accelerator chip,
    Precision precision,
    double peak,
    double rate,
    double wideRate,
    double joules,
    double wideJoules,
    double watts) {

  static ChipRates of(Accelerator chip, Precision precision, MatrixLaw matrix, PowerLaw power) {
    Precision wide = chip.runs(Precision.BF16) ? Precision.BF16 : precision;
    return new ChipRates(
        chip,
        precision,
        chip.peak(precision),
        matrix.rate(chip, precision),
        matrix.rate(chip, wide),
        power.joulesPerOperation(chip, precision),
        power.joulesPerOperation(chip, wide),
        power.workingWatts(chip));
  }
}
