package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;

/// The time of a collective of NCCL among chips without links, which share the bridge of the host.
///
/// ```
/// shared = 1 + s·(ranks − 2) + s₄·max(0, ranks − 4)·(ranks − 2)
/// t      = latency + doubling · log₂ ranks + sent · shared / (host link · share)
/// ```
///
/// Source: capability-model §3.6, "model as host-bridge shared bandwidth"; the form of the sharing
/// is ours, from one system of L40S.
public final class HostCollectiveLaw implements KernelLaw<Collective> {

  private final double latency;
  private final double doubling;
  private final double linkSeconds;
  private final double sharing;
  private final double sharingAboveFour;

  private HostCollectiveLaw(Parameters p, Accelerator chip) {
    latency = p.get("latency");
    doubling = p.get("latency-per-doubling");
    linkSeconds = 1 / (chip.hostBandwidth() * p.get("link-share"));
    sharing = p.get("sharing");
    sharingAboveFour = p.get("sharing-above-four");
  }

  /// The law of a block such as `host-collective.all-reduce` on a chip without links.
  public static HostCollectiveLaw of(Parameters parameters, Accelerator chip) {
    return new HostCollectiveLaw(parameters, chip);
  }

  @Override
  public double seconds(Collective collective) {
    double ranks = collective.ranks();
    double shared =
        1 + sharing * (ranks - 2) + sharingAboveFour * Math.max(0, ranks - 4) * (ranks - 2);
    return latency + doubling * collective.doublings() + collective.sent() * shared * linkSeconds;
  }
}
