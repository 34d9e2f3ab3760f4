package dev.palier.capability.fit;

import dev.palier.capability.run.Run;

/// A measured run beside what fits say of it.
///
/// @param tpot,ttft of the fit to all runs, seconds
/// @param chipHeldOutTpot,chipHeldOutTtft of the fit that did not see its chip
/// @param modelHeldOutTpot,modelHeldOutTtft of the fit that did not see its model
/// @param peerTpot,peerTtft of aiconfigurator 0.10.0; NaN where it gives none
public record RunFigures(
    Run run,
    double tpot,
    double ttft,
    double chipHeldOutTpot,
    double chipHeldOutTtft,
    double modelHeldOutTpot,
    double modelHeldOutTtft,
    double peerTpot,
    double peerTtft) {

  double measuredTpot() {
    return run.measuredTpot().orElseThrow();
  }

  double measuredTtft() {
    return run.measuredTtft().orElseThrow();
  }

  boolean hasPeer() {
    return !Double.isNaN(peerTpot);
  }
}
