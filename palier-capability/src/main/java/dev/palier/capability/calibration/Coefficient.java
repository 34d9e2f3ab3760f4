package dev.palier.capability.calibration;

/// One number of the performance model, such as `gemm.launch` = 3·10⁻⁶ s.
///
/// @param name dotted, the operator or part first
/// @param unit of the value; empty for a share or a factor
/// @param meaning in words
/// @param basis where it comes from: the rows that it was fitted on, or its source
public record Coefficient(String name, double value, String unit, String meaning, String basis) {}
