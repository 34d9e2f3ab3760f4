package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The time of decode attention with grouped heads.
///
/// ```
/// L   = 64·⌈keys/64⌉                                        keys are walked in blocks of 64
/// R   = 64·⌈heads for a key-value head / 64⌉                heads fill tiles of 64 rows
/// t_c = batch·groups·L·R·(4·headSize·tensor·units/peak + softmax) / units
/// t_m = bytes(L) / (bandwidth·share)
/// t_0 = floor + block·min(1, (L − 64)/192)
/// t_1 = wave·max(0, ⌈batch·groups/units⌉ − 1) + √(t_m² + t_c²)
/// t   = t_0 + t_1 − hidden·min(t_0, t_1)
/// ```
///
/// Source: capability-model §3.3. Our refinement: padded heads with a softmax time; whole further
/// waves of pairs of a sequence and a key-value head; a second block of keys costs once; a part of
/// the shorter of fixed time and work is hidden.
public final class DecodeLaw implements KernelLaw<Decode> {

  static final double BLOCK = 64;

  /// Keys after which the whole cost of further blocks is paid.
  static final double FURTHER = 192;

  private static final double ROWS = 64;

  private final double units;
  private final double tensor;
  private final double softmax;
  private final double byteSeconds;
  private final double fp8;
  private final double floor;
  private final double furtherWave;
  private final double secondBlock;
  private final double hidden;

  private DecodeLaw(Parameters p, Accelerator chip) {
    Libraries libraries = Libraries.of(chip);
    double factor = AttentionRates.floorFactor(p, libraries);
    units = chip.units();
    tensor = p.get("tensor-cost") * units / chip.flops16();
    softmax = p.get("softmax");
    byteSeconds = 1 / (chip.memoryBandwidth() * p.get("memory-share"));
    fp8 = p.get("memory.fp8-cache");
    floor = p.get("floor") * factor;
    furtherWave =
        p.get("further-wave")
            * switch (libraries) {
              case SYNCHRONOUS -> p.get("further-wave-factor.synchronous");
              case ASYNCHRONOUS -> 1;
              case FOUR_BIT -> p.get("further-wave-factor.four-bit");
            };
    boolean fourBit = libraries == Libraries.FOUR_BIT;
    secondBlock =
        p.get("second-block") * (fourBit ? p.get("second-block-factor.four-bit") : factor);
    hidden = p.get(fourBit ? "hidden.four-bit" : "hidden");
  }

  /// The law of a block such as `decode.vllm` on a chip.
  public static DecodeLaw of(Parameters parameters, Accelerator chip) {
    return new DecodeLaw(parameters, chip);
  }

  @Override
  public double seconds(Decode decode) {
    double keys = BLOCK * Math.ceil(decode.seen() / BLOCK);
    double groups = decode.batch() * decode.keyValueHeads();
    double rows = ROWS * Math.ceil(decode.heads() / decode.keyValueHeads() / ROWS);
    double compute = groups * keys * rows * (4 * decode.headSize() * tensor + softmax) / units;
    double memory = decode.bytes(keys) * byteSeconds * (decode.cache() == Precision.FP8 ? fp8 : 1);
    double fixed = floor + secondBlock * Math.min(1, (keys - BLOCK) / FURTHER);
    double work =
        furtherWave * Math.max(0, Math.ceil(groups / units) - 1)
            + Smooth.hypotenuse(memory, compute);
    return fixed + work - hidden * Math.min(fixed, work);
  }
}
