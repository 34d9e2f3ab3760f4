package dev.palier.capability.calibration;

/// What a fit draws a coefficient to, such as 22 passes, give or take 30 %.
///
/// @param stage of the fit that may move it
/// @param value that it is drawn to; positive
/// @param spread of its logarithm
public record Prior(String name, String stage, double value, double spread, String source) {}
