package dev.palier.capability.operator;

import dev.palier.capability.calibration.Coefficients;

/// The coefficients of experts inside a serving engine.
///
/// @param skew mean load of the busiest rank over that of all, less one
/// @param halves by which share one half of the experts is met more often than the mean
/// @param extreme factor of the extreme value of the ranks' loads
/// @param sortLaunches products' launches that sorting tokens by expert costs
/// @param permutePasses times that each assignment's hidden state goes through memory
record ExpertLaw(
    double skew, double halves, double extreme, double sortLaunches, double permutePasses) {

  static ExpertLaw of(Coefficients c) {
    return new ExpertLaw(
        c.get("experts.skew"),
        c.get("experts.halves"),
        c.get("experts.extreme"),
        c.get("experts.sort-launches"),
        c.get("experts.permute-passes"));
  }
}
