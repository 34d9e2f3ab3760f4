package dev.palier.capability.operator;

import dev.palier.capability.calibration.Coefficients;

/// The coefficients of all operators.
public record OperatorLaws(
    GemmLaw gemm,
    AttentionLaw attention,
    ExpertLaw experts,
    CollectiveLaw collective,
    Elementwise.Law elementwise) {

  /// @param coefficients of `calibration/serving.yaml`
  public static OperatorLaws of(Coefficients coefficients) {
    return new OperatorLaws(
        GemmLaw.of(coefficients),
        AttentionLaw.of(coefficients),
        ExpertLaw.of(coefficients),
        CollectiveLaw.of(coefficients),
        Elementwise.Law.of(coefficients));
  }
}
