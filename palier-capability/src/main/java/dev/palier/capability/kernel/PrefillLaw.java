package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The time of prefill attention with grouped heads.
///
/// ```
/// u = 4·headSize·tensor·units/peak + softmax               seconds of a unit for a score
/// T = min(128, 16·⌈length/16⌉)                             queries of a block
/// N = batch·heads·(scores + T·min(length, 128)/2)          the diagonal is computed as full blocks
/// t = floor + N·u/units + tail·T·longest·u + block·batch·heads·⌈length/128⌉/units
///     + bytes/(bandwidth·share)
/// ```
///
/// Scores outside a window count by a small share. Source: capability-model §3.2. Our refinement:
/// the softmax of a score takes a time of its own, which holds back fast tensor units; blocks on
/// the diagonal; the longest block as a tail instead of a share that grows with the length.
public final class PrefillLaw implements KernelLaw<Prefill> {

  private static final double BLOCK = 128;
  private static final double STEP = 16;

  private final Parameters p;
  private final Accelerator chip;
  private final AttentionRates rates;
  private final double floor;
  private final double tail;
  private final double block;
  private final double byteSeconds;
  private final double masked;

  private PrefillLaw(Parameters p, Accelerator chip) {
    this.p = p;
    this.chip = chip;
    rates = AttentionRates.of(p, chip);
    floor = p.get("floor") * rates.floorFactor();
    tail = p.get("tail");
    block = p.get("block") / chip.units();
    byteSeconds = 1 / (chip.memoryBandwidth() * p.get("memory-share"));
    masked = p.get("masked-share");
  }

  /// The law of a block such as `prefill.trtllm` on a chip.
  public static PrefillLaw of(Parameters parameters, Accelerator chip) {
    return new PrefillLaw(parameters, chip);
  }

  @Override
  public double seconds(Prefill prefill) {
    double score = 4 * prefill.headSize() * rates.tensor() * format(prefill) + rates.softmax();
    double queries = Math.min(BLOCK, STEP * Math.ceil(prefill.length() / STEP));
    double scores = prefill.scores() + masked * (prefill.causalScores() - prefill.scores());
    double pairs = prefill.batch() * prefill.heads();
    double all = pairs * (scores + queries * Math.min(prefill.length(), BLOCK) / 2);
    return floor
        + all * score / chip.units()
        + tail * queries * prefill.longest(BLOCK) * score
        + block * pairs * Math.ceil(prefill.length() / BLOCK)
        + prefill.bytes() * byteSeconds;
  }

  /// Factor of the tensor time: half in FP8 where the chip has it, beside what FP8 takes more.
  private double format(Prefill prefill) {
    if (prefill.precision() == Precision.FP8 && chip.flops8() > 0) {
      return 0.5 * p.get("tensor-cost.fp8");
    }
    return prefill.cache() == Precision.FP8 ? p.get("tensor-cost.fp8-cache") : 1;
  }
}
