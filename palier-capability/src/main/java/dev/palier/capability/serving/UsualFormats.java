package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Formats;

/// The number formats of a checkpoint as it is usually published in a precision.
///
/// Checkpoints in 4 bit keep the attention of models with experts in 16 bit. Checkpoints in 8 bit
/// of models with experts are scaled by blocks.
public final class UsualFormats {

  private UsualFormats() {}

  /// @param cacheBytes of one cached element
  public static Formats of(
      Architecture model, Precision dense, Precision experts, double cacheBytes) {
    if (model.hasMxfp4Experts() || experts == Precision.MXFP4_WEIGHTS) {
      return new Formats(Precision.BF16, Precision.BF16, Precision.MXFP4_WEIGHTS, cacheBytes);
    }
    Precision inside = byBlocks(model, dense);
    return model.hasExperts() && inside.weightBytes() < 1
        ? Formats.expertsOnly(byBlocks(model, experts), inside, cacheBytes)
        : new Formats(inside, inside, byBlocks(model, experts), cacheBytes);
  }

  /// One precision, with a cache in 8 bit where the chip has it and the weights are in 8 bit or
  /// fewer.
  public static Formats of(Architecture model, Precision precision, Accelerator chip) {
    boolean small = precision.weightBytes() < 2 && chip.flops8() > 0;
    return of(model, precision, precision, small ? 1 : 2);
  }

  /// The precision in which a model is served on a chip unless somebody asks for another: as it was
  /// published, 8 bit where the chip has it, else 16.
  public static Precision usual(Architecture model, Accelerator chip) {
    if (model.hasMxfp4Experts()) {
      return Precision.MXFP4_WEIGHTS;
    }
    return chip.flops8() > 0 ? Precision.FP8 : Precision.BF16;
  }

  private static Precision byBlocks(Architecture model, Precision written) {
    return written == Precision.FP8 && model.hasExperts() ? Precision.FP8_BLOCK : written;
  }
}
