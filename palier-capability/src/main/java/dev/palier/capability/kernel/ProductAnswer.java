package dev.palier.capability.kernel;

/// What can be said about a product on a chip.
public sealed interface ProductAnswer {

  /// A time.
  ///
  /// @param spread two thirds of such times on held-out chips lie within a factor of e to this
  record Timed(KernelTime time, ProductProvenance provenance, double spread)
      implements ProductAnswer {}

  /// No time, and why: the chip does not have the format.
  record Unsupported(String reason) implements ProductAnswer {}
}
