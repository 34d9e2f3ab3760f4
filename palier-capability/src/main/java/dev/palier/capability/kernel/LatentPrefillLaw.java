package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The time of prefill attention over expanded latents.
///
/// As [PrefillLaw] with 2·(192 + 128) operations a score and no window:
///
/// ```
/// t = floor + N·u/units + tail·T·(length + prefix)·u + block·batch·heads·⌈length/128⌉/units
///     + bytes/(bandwidth·share)
/// ```
///
/// Source: capability-model §3.4, refined as [PrefillLaw] is.
public final class LatentPrefillLaw implements KernelLaw<LatentPrefill> {

  private static final double BLOCK = 128;
  private static final double STEP = 16;

  private final double units;
  private final AttentionRates rates;
  private final double fp8;
  private final double floor;
  private final double tail;
  private final double block;
  private final double byteSeconds;

  private LatentPrefillLaw(Parameters p, Accelerator chip) {
    units = chip.units();
    rates = AttentionRates.of(p, chip);
    fp8 = p.get("tensor-cost.fp8-cache");
    floor = p.get("floor") * rates.floorFactor();
    tail = p.get("tail");
    block = p.get("block") / units;
    byteSeconds = 1 / (chip.memoryBandwidth() * p.get("memory-share"));
  }

  /// The law of a block such as `latent-prefill.trtllm` on a chip.
  public static LatentPrefillLaw of(Parameters parameters, Accelerator chip) {
    return new LatentPrefillLaw(parameters, chip);
  }

  @Override
  public double seconds(LatentPrefill prefill) {
    double operations = 2 * (LatentPrefill.QUERY + LatentPrefill.VALUE);
    double format = prefill.cache() == Precision.FP8 ? fp8 : 1;
    double score = operations * rates.tensor() * format + rates.softmax();
    double queries = Math.min(BLOCK, STEP * Math.ceil(prefill.length() / STEP));
    double pairs = prefill.batch() * prefill.heads();
    double all = pairs * (prefill.scores() + queries * Math.min(prefill.length(), BLOCK) / 2);
    return floor
        + all * score / units
        + tail * queries * (prefill.length() + prefill.prefix()) * score
        + block * pairs * Math.ceil(prefill.length() / BLOCK)
        + prefill.bytes() * byteSeconds;
  }
}
