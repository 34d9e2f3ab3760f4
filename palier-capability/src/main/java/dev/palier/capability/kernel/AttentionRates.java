package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;

/// What prefill attention costs on a chip, by the generation of its libraries.
///
/// @param tensor seconds of a unit for each operation
/// @param softmax seconds of a unit for each score
/// @param floorFactor of the time that a launch takes beside its work
record AttentionRates(double tensor, double softmax, double floorFactor) {

  static AttentionRates of(Parameters p, Accelerator chip) {
    Libraries libraries = Libraries.of(chip);
    return new AttentionRates(
        p.get("tensor-cost" + suffix(libraries)) * chip.units() / chip.flops16(),
        p.get("softmax" + suffix(libraries)),
        floorFactor(p, libraries));
  }

  static double floorFactor(Parameters p, Libraries libraries) {
    return switch (libraries) {
      case SYNCHRONOUS -> p.get("floor-factor.synchronous");
      case ASYNCHRONOUS -> 1;
      case FOUR_BIT -> p.get("floor-factor.four-bit");
    };
  }

  private static String suffix(Libraries libraries) {
    return switch (libraries) {
      case SYNCHRONOUS -> ".synchronous";
      case ASYNCHRONOUS -> "";
      case FOUR_BIT -> ".four-bit";
    };
  }
}
