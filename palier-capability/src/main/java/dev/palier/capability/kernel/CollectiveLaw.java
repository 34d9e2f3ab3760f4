package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.kernel.Collective.Operation;

/// The time of a collective of NCCL over the links between chips.
///
/// ```
/// V = sent · (1 + copy/ranks) · switch            switch: where it adds up, from eight ranks, 16 bit
/// a = latency + doubling · log₂ ranks,  b = V/(links · share)
/// t = a + b + 2·w·√(a·b)
/// ```
///
/// Source: capability-model §3.6, whose exponent ½ is w = 1. Our refinement: the weight w of the
/// cross term, the own copy, the reduction in the switch.
public final class CollectiveLaw implements KernelLaw<Collective> {

  private static final double SWITCH_RANKS = 8;

  private final double latency;
  private final double doubling;
  private final double linkSeconds;
  private final double ownCopy;
  private final double transition;
  private final double switchFactor;

  private CollectiveLaw(Parameters p, Accelerator chip) {
    Libraries libraries = Libraries.of(chip);
    double factor =
        switch (libraries) {
          case SYNCHRONOUS -> p.get("latency-factor.synchronous");
          case ASYNCHRONOUS -> 1;
          case FOUR_BIT -> p.get("latency-factor.four-bit");
        };
    latency = p.get("latency") * factor;
    doubling = p.get("latency-per-doubling") * factor;
    linkSeconds = 1 / (chip.scaleUpBandwidth() * p.get("link-share"));
    ownCopy = p.get("own-copy");
    transition = p.get("transition");
    switchFactor = libraries == Libraries.SYNCHRONOUS ? 1 : p.get("switch-reduction");
  }

  /// The law of a block such as `collective.all-reduce` on a chip with links.
  public static CollectiveLaw of(Parameters parameters, Accelerator chip) {
    return new CollectiveLaw(parameters, chip);
  }

  @Override
  public double seconds(Collective collective) {
    boolean switched =
        collective.operation() == Operation.ALL_REDUCE
            && collective.ranks() >= SWITCH_RANKS
            && collective.sixteenBit();
    double volume =
        collective.sent() * (1 + ownCopy / collective.ranks()) * (switched ? switchFactor : 1);
    double a = latency + doubling * collective.doublings();
    double joined = transition * Math.sqrt(a) + Math.sqrt(volume * linkSeconds);
    return joined * joined + a * (1 - transition * transition);
  }
}
