package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;

/// The time of an engine's own all-reduce inside a captured graph.
///
/// ```
/// one = (ranks − 1) · bytes / (links · share₁)                     every rank reads all others
/// two = extra + 2·(ranks − 1)/ranks · (1 + copy/ranks) · bytes / (links · share₂) · switch
/// t   = latency + doubling · log₂ ranks + min(one, two)
/// ```
///
/// Source: capability-model §3.6, "one/two-shot custom all-reduce". Our refinement: the two phases
/// side by side, and the reduction in the switch from eight ranks and 30 MB.
public final class CustomAllReduceLaw implements KernelLaw<Collective> {

  private static final double SWITCH_RANKS = 8;
  private static final double SWITCH_BYTES = 30e6;

  private final double latency;
  private final double doubling;
  private final double oneShotSeconds;
  private final double twoShotLatency;
  private final double twoShotSeconds;
  private final double ownCopy;
  private final double switchFactor;

  private CustomAllReduceLaw(Parameters p, Accelerator chip) {
    double factor = Libraries.of(chip) == Libraries.FOUR_BIT ? p.get("latency-factor.four-bit") : 1;
    latency = p.get("latency") * factor;
    doubling = p.get("latency-per-doubling") * factor;
    oneShotSeconds = 1 / (chip.scaleUpBandwidth() * p.get("one-shot-share"));
    twoShotLatency = p.get("two-shot-latency") * factor;
    twoShotSeconds = 1 / (chip.scaleUpBandwidth() * p.get("two-shot-share"));
    ownCopy = p.get("own-copy");
    switchFactor = p.get("switch-reduction");
  }

  /// The law of a block such as `custom-all-reduce.vllm` on a chip with links.
  public static CustomAllReduceLaw of(Parameters parameters, Accelerator chip) {
    return new CustomAllReduceLaw(parameters, chip);
  }

  @Override
  public double seconds(Collective collective) {
    double ranks = collective.ranks();
    double bytes = collective.bytes();
    boolean switched = ranks >= SWITCH_RANKS && bytes > SWITCH_BYTES;
    double one = (ranks - 1) * bytes * oneShotSeconds;
    double two =
        twoShotLatency
            + collective.sent()
                * (1 + ownCopy / ranks)
                * twoShotSeconds
                * (switched ? switchFactor : 1);
    return latency + doubling * collective.doublings() + Math.min(one, two);
  }
}
