package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// What one launch of a kernel works on, such as the sizes of a matrix product.
public sealed interface KernelShape
    permits MatrixProduct, ExpertLayer, Prefill, Decode, LatentPrefill, LatentDecode, Collective {

  /// Operations that no implementation can do without; a multiply and an add are two.
  double operations();

  /// Bytes that every implementation reads or writes at least once.
  double bytes();

  /// Bytes that a second run on the same data would find in a cache that is large enough.
  double reusedBytes();

  /// The fastest format in which an implementation could compute it, given what it reads.
  Precision fastest();
}
