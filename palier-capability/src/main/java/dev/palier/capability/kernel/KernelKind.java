package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of kernels that have a law: the first word of a block of coefficients.
public enum KernelKind {
  PRODUCT {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      ProductLaw law = ProductLaw.of(parameters, chip);
      return shape -> law.seconds((MatrixProduct) shape);
    }
  },
  EXPERTS {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      ExpertLayerLaw law = ExpertLayerLaw.of(parameters, chip);
      return shape -> law.seconds((ExpertLayer) shape);
    }
  },
  PREFILL {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      PrefillLaw law = PrefillLaw.of(parameters, chip);
      return shape -> law.seconds((Prefill) shape);
    }
  },
  DECODE {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      DecodeLaw law = DecodeLaw.of(parameters, chip);
      return shape -> law.seconds((Decode) shape);
    }
  },
  LATENT_PREFILL {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      LatentPrefillLaw law = LatentPrefillLaw.of(parameters, chip);
      return shape -> law.seconds((LatentPrefill) shape);
    }
  },
  LATENT_DECODE {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      LatentDecodeLaw law = LatentDecodeLaw.of(parameters, chip);
      return shape -> law.seconds((LatentDecode) shape);
    }
  },
  COLLECTIVE {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      CollectiveLaw law = CollectiveLaw.of(parameters, chip);
      return shape -> law.seconds((Collective) shape);
    }
  },
  CUSTOM_ALL_REDUCE {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      CustomAllReduceLaw law = CustomAllReduceLaw.of(parameters, chip);
      return shape -> law.seconds((Collective) shape);
    }
  },
  HOST_COLLECTIVE {
    @Override
    KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip) {
      HostCollectiveLaw law = HostCollectiveLaw.of(parameters, chip);
      return shape -> law.seconds((Collective) shape);
    }
  };

  /// The law of this kind on a chip, for shapes of this kind, with what the fit knows of that chip.
  public final KernelLaw<KernelShape> law(Parameters parameters, Accelerator chip) {
    KernelLaw<KernelShape> general = general(parameters, chip);
    double own = parameters.residual(chip);
    return own == 1 ? general : shape -> own * general.seconds(shape);
  }

  /// The same from the figures of the chip alone.
  abstract KernelLaw<KernelShape> general(Parameters parameters, Accelerator chip);

  /// The kind of a block such as `product.bf16`.
  public static Optional<KernelKind> ofBlock(String block) {
    return Arrays.stream(values()).filter(kind -> block.startsWith(kind.key() + ".")).findFirst();
  }

  /// The word of data files: `latent-decode`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
