package dev.palier.capability.fit;

import dev.palier.capability.measured.MeasuredKernel;

/// A measured kernel beside what the law gives for it.
///
/// @param fitted seconds with coefficients that saw its chip
/// @param heldOut seconds with coefficients that did not; NaN where no other chip has such rows
public record Prediction(MeasuredKernel<?> kernel, double fitted, double heldOut) {}
