package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The time of decode attention over a latent that all heads share.
///
/// ```
/// L   = 64·⌈length/64⌉
/// R   = max(tile, 16·⌈heads/16⌉)
/// t_c = batch·R·L·(2·1088·tensor·units/peak + softmax) / units
/// t_m = bytes(L) / (bandwidth·share)
/// t   = floor + √(t_m² + t_c²) + wave·max(0, ⌈batch/units⌉ − 1) + block·min(1, (L − 64)/192)
/// ```
///
/// Source: capability-model §3.4. Our refinement: padded heads with a softmax time, further waves
/// and a second block as in [DecodeLaw].
public final class LatentDecodeLaw implements KernelLaw<LatentDecode> {

  private static final double HEADS = 16;

  private final double units;
  private final double tensor;
  private final double softmax;
  private final double byteSeconds;
  private final double fp8Tensor;
  private final double fp8Memory;
  private final double headTile;
  private final double floor;
  private final double furtherWave;
  private final double secondBlock;

  private LatentDecodeLaw(Parameters p, Accelerator chip) {
    Libraries libraries = Libraries.of(chip);
    double factor = AttentionRates.floorFactor(p, libraries);
    String fourBit = libraries == Libraries.FOUR_BIT ? ".four-bit" : "";
    units = chip.units();
    tensor =
        p.get("tensor-cost")
            * (libraries == Libraries.SYNCHRONOUS ? p.get("tensor-cost-factor.synchronous") : 1)
            * units
            / chip.flops16();
    softmax = p.get("softmax");
    byteSeconds = 1 / (chip.memoryBandwidth() * p.get("memory-share"));
    fp8Tensor = p.get("tensor-cost.fp8-cache" + fourBit);
    fp8Memory = p.get("memory.fp8-cache" + fourBit);
    headTile = p.get("head-tile");
    floor = p.get("floor") * factor;
    furtherWave = p.get("further-wave");
    secondBlock = p.get("second-block") * factor;
  }

  /// The law of a block such as `latent-decode.trtllm` on a chip.
  public static LatentDecodeLaw of(Parameters parameters, Accelerator chip) {
    return new LatentDecodeLaw(parameters, chip);
  }

  @Override
  public double seconds(LatentDecode decode) {
    boolean eight = decode.cache() == Precision.FP8;
    double keys = DecodeLaw.BLOCK * Math.ceil(decode.length() / DecodeLaw.BLOCK);
    double rows = Math.max(headTile, HEADS * Math.ceil(decode.heads() / HEADS));
    double score = 2 * LatentDecode.SCORE * tensor * (eight ? fp8Tensor : 1) + softmax;
    double compute = decode.batch() * rows * keys * score / units;
    double memory = decode.bytes(keys) * byteSeconds * (eight ? fp8Memory : 1);
    return floor
        + Smooth.hypotenuse(memory, compute)
        + furtherWave * Math.max(0, Math.ceil(decode.batch() / units) - 1)
        + secondBlock * Math.min(1, (keys - DecodeLaw.BLOCK) / DecodeLaw.FURTHER);
  }
}
