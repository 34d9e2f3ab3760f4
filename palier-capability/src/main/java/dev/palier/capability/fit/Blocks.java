package dev.palier.capability.fit;

import dev.palier.capability.kernel.Collective;
import dev.palier.capability.kernel.Decode;
import dev.palier.capability.kernel.ExpertLayer;
import dev.palier.capability.kernel.LatentDecode;
import dev.palier.capability.kernel.LatentPrefill;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.Prefill;
import dev.palier.capability.measured.MeasuredKernel;

/// Which block of coefficients a measured kernel belongs to, such as `product.fp8`.
final class Blocks {

  private Blocks() {}

  static String of(MeasuredKernel<?> kernel) {
    return switch (kernel.shape()) {
      case MatrixProduct product -> "product." + product.precision().key();
      case ExpertLayer layer ->
          "experts.%s.%s".formatted(kernel.library(), layer.precision().key());
      case Prefill _ -> "prefill." + kernel.library();
      case Decode _ -> "decode." + kernel.library();
      case LatentPrefill _ -> "latent-prefill." + kernel.library();
      case LatentDecode _ -> "latent-decode." + kernel.library();
      case Collective collective -> collective(kernel, collective);
    };
  }

  private static String collective(MeasuredKernel<?> kernel, Collective collective) {
    String where = kernel.chip().scaleUpBandwidth() > 0 ? "" : "host-";
    return kernel.library().equals("nccl")
        ? where + "collective." + collective.operation().key()
        : where + "custom-all-reduce." + kernel.library();
  }
}
