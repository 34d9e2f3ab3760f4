package dev.palier.capability.plan;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import java.util.stream.Stream;

/// In which number formats a deployment computes and caches.
///
/// @param attention of the projections around the attention
/// @param dense of the dense feed-forward
/// @param experts of the experts, routed and shared
/// @param cacheBytes of one cached element: 2 for BF16, 1 for FP8
public record Formats(Precision attention, Precision dense, Precision experts, double cacheBytes) {

  /// One precision everywhere, with a cache in 8 bit where the weights are in 8 bit or fewer.
  public static Formats uniform(Precision precision) {
    return new Formats(precision, precision, precision, precision.weightBytes() < 2 ? 1 : 2);
  }

  /// Experts in a precision with an attention in 16 bit, as 4-bit checkpoints are published.
  public static Formats expertsOnly(Precision experts, Precision dense, double cacheBytes) {
    return new Formats(Precision.BF16, dense, experts, cacheBytes);
  }

  /// The formats that a chip does not have.
  public Stream<Precision> missingOn(Accelerator chip) {
    return Stream.of(attention, dense, experts).distinct().filter(p -> !chip.runs(p));
  }
}
