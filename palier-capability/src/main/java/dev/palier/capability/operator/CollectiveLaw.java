package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.calibration.Coefficients;

/// The coefficients of collectives inside a serving engine.
///
/// @param reduceBase,reduceStep seconds an all-reduce takes at least: base + step · log₂ N
/// @param dispatch seconds that sending tokens to experts, or back, takes at least
/// @param beyond seconds that a collective takes more where it leaves the scale-up domain
/// @param linkShare of the links inside the domain
/// @param networkShare of the network outside it
record CollectiveLaw(
    double reduceBase,
    double reduceStep,
    double dispatch,
    double beyond,
    double linkShare,
    double networkShare) {

  static CollectiveLaw of(Coefficients c) {
    return new CollectiveLaw(
        c.get("collective.all-reduce.base"),
        c.get("collective.all-reduce.step"),
        c.get("collective.dispatch"),
        c.get("collective.beyond-domain"),
        c.get("collective.link-share"),
        c.get("collective.network-share"));
  }

  /// Seconds until the first byte arrives.
  double latency(Accelerator chip, double ranks, double least) {
    return ranks <= chip.scaleUpDomain() ? least : least + beyond;
  }

  /// Seconds of the bytes that each rank sends to all others.
  double transfer(Accelerator chip, double ranks, double bytes) {
    return ranks <= chip.scaleUpDomain() ? linkSeconds(chip, bytes) : networkSeconds(chip, bytes);
  }

  /// Seconds of bytes inside a scale-up domain.
  double linkSeconds(Accelerator chip, double bytes) {
    return bytes / (chip.linkBandwidth() * linkShare);
  }

  /// Seconds of bytes between domains.
  double networkSeconds(Accelerator chip, double bytes) {
    return bytes / (chip.scaleOutBandwidth() * networkShare);
  }

  /// Both together: (√latency + √transfer)².
  ///
  /// Source: capability-model §3.6; between its protocols for small and large messages a collective
  /// is slower than the sum.
  static double together(double latency, double transfer) {
    double root = Math.sqrt(latency) + Math.sqrt(transfer);
    return root * root;
  }
}
