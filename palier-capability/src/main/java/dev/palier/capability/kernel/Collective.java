package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;
import java.util.Locale;

/// An exchange among the chips of one node, such as an all-reduce of 16 MB over eight.
///
/// @param bytes of the whole tensor
/// @param sixteenBit whether its elements are of 16 bits, which some switches add up themselves
public record Collective(Operation operation, double bytes, double ranks, boolean sixteenBit)
    implements KernelShape {

  /// What is exchanged.
  public enum Operation {
    ALL_REDUCE(2),
    /// A reduce-scatter takes as long.
    ALL_GATHER(1),
    ALL_TO_ALL(1);

    private final double passes;

    Operation(double passes) {
      this.passes = passes;
    }

    /// The word of data files: `all-reduce`.
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Bytes that each chip has to send: (ranks − 1)/ranks of the tensor, twice for an all-reduce.
  double sent() {
    return (ranks - 1) / ranks * bytes * operation.passes;
  }

  /// How often the ranks double, at most seven times: the depth of a tree.
  double doublings() {
    double depth = 1;
    for (double reach = 2; reach < ranks && depth < 7; reach *= 2) {
      depth++;
    }
    return depth;
  }

  @Override
  public double operations() {
    return 0;
  }

  @Override
  public Precision fastest() {
    return Precision.BF16;
  }

  /// None: what it reads is small beside what it computes or sends.
  @Override
  public double reusedBytes() {
    return 0;
  }
}
