package dev.palier.capability.operator;

import dev.palier.capability.calibration.Coefficients;

/// The coefficients of experts inside a serving engine.
///
/// @param skew mean load of the busiest rank over that of all, less one
/// @param touchedExcess the most by which that rank's touched experts exceed the mean
/// @param sortLaunches products' launches that sorting tokens by expert costs
/// @param permutePasses times that each assignment's hidden state goes through memory
record ExpertLaw(double skew, double touchedExcess, double sortLaunches, double permutePasses) {

  static ExpertLaw of(Coefficients c) {
    return new ExpertLaw(
        c.get("experts.skew"),
        c.get("experts.touched-excess"),
        c.get("experts.sort-launches"),
        c.get("experts.permute-passes"));
  }
}
