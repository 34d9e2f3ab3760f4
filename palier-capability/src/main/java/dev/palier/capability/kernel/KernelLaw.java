package dev.palier.capability.kernel;

/// The time of a kernel on one chip with one library's coefficients.
public interface KernelLaw<S extends KernelShape> {

  double seconds(S shape);
}
