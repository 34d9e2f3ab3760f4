package dev.palier.capability.training;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;

/// The share of its peak that a chip sustains in large matrix products.
///
/// ```
/// η = factor / (base + slope · F_unit)      F_unit the dense rate of one unit
/// ```
///
/// Slow units are easier to feed. Source: capability-model §0.4, eleven pairs of chip and format;
/// the factor is fitted on training runs.
record MatrixLaw(double factor, double base, double slope) {

  static MatrixLaw of(Coefficients c) {
    return new MatrixLaw(
        c.get("matrix.factor"), c.get("matrix.inverse-base"), c.get("matrix.inverse-slope"));
  }

  /// Operations a second that a chip sustains.
  double rate(Accelerator chip, Precision precision) {
    double peak = chip.peak(precision);
    return peak * Math.min(1, factor / (base + slope * peak / chip.units()));
  }
}
