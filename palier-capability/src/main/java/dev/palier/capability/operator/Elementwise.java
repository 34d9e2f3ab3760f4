package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.calibration.Coefficients;

/// Norms, rotations, activations and residuals: small kernels that move the hidden state.
///
/// @param count layers
public record Elementwise(String label, double count, double hidden, Law law) implements Operator {

  /// Bytes of one element of a hidden state.
  private static final double ELEMENT_BYTES = 2;

  /// @param fixed seconds of the small kernels of a layer
  /// @param passes times that the hidden state goes through memory in a layer
  record Law(double fixed, double passes) {

    static Law of(Coefficients c) {
      return new Law(c.get("elementwise.fixed"), c.get("elementwise.passes"));
    }
  }

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.tokens());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double tokens) {
    return count * (law.fixed() + memory(chip, tokens));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label, seconds(chip, pass), 0, count * memory(chip, pass.tokens()), 0, count * law.fixed());
  }

  private double memory(Accelerator chip, double tokens) {
    return law.passes() * tokens * hidden * ELEMENT_BYTES / chip.memoryBandwidth();
  }
}
