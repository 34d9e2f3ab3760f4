package dev.palier.capability.energy;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;

/// What a chip draws, such as an H200 at 650 TFLOP/s in BF16: about 690 of its 700 watts.
///
/// ```
/// P   = idle · P_max + e · operations/s + e_b · bytes/s
/// e   = e_16 · (F_unit / F_ref)^−s · share of the format      joules an operation
/// t'  = (t⁴ + (E / ((1 − idle) · P_max))⁴)^¼                 the time under the power limit
/// ```
///
/// F_unit is the dense 16-bit rate of one unit: a larger tensor core fetches its operands for more
/// products. The power limit is one more roof, rounded off where it meets the others, so that time
/// falls with every watt. Source: capability-model §3.8; the law of e is ours.
///
/// @param idleShare of the board power that flows whatever the chip computes
/// @param joulesPerOperation at 16 bit on a unit of the reference rate
/// @param referenceRate operations a second of that unit
/// @param slope by which a faster unit needs less for each operation
/// @param eightBitShare,fourBitShare of an operation in these formats to one at 16 bit
/// @param joulesPerByte of the memory
public record PowerLaw(
    double idleShare,
    double joulesPerOperation,
    double referenceRate,
    double slope,
    double eightBitShare,
    double fourBitShare,
    double joulesPerByte) {

  /// The law of `calibration/energy.yaml`.
  public static PowerLaw of(Coefficients energy) {
    return new PowerLaw(
        energy.get("power.idle-share"),
        energy.get("power.operation"),
        energy.get("power.reference-rate"),
        energy.get("power.slope"),
        energy.get("power.eight-bit-share"),
        energy.get("power.four-bit-share"),
        energy.get("power.byte"));
  }

  /// Joules that one operation takes on a chip.
  public double joulesPerOperation(Accelerator chip, Precision precision) {
    double unitRate =
        Math.max(chip.flops16(), Math.max(chip.flops8() / 2, chip.flops4() / 4)) / chip.units();
    double sixteenBit =
        joulesPerOperation * Math.pow(Math.max(unitRate, 1) / referenceRate, -slope);
    return sixteenBit
        * switch (precision.rate()) {
          case SIXTEEN_BIT -> 1;
          case EIGHT_BIT, INTEGER_EIGHT_BIT -> eightBitShare;
          case FOUR_BIT -> fourBitShare;
          case EIGHT_BIT_OF_FOUR_BIT_UNITS -> chip.flops4() > 0 ? eightBitShare : 1;
        };
  }

  /// Watts that work may draw; infinite where the maker publishes no limit.
  public double workingWatts(Accelerator chip) {
    return chip.boardPower() > 0 ? chip.boardPower() * (1 - idleShare) : Double.POSITIVE_INFINITY;
  }

  /// The time of some work under the power limit.
  ///
  /// @param seconds that it would take without the limit
  /// @param joules that it takes beyond the idle power
  public double stretched(double seconds, double joules, double workingWatts) {
    double limited = joules / workingWatts;
    double a = seconds * seconds;
    double b = limited * limited;
    return Math.sqrt(Math.sqrt(a * a + b * b));
  }

  /// Watts drawn on average over some time; NaN where the maker publishes no board power.
  public double watts(Accelerator chip, double joules, double seconds) {
    return chip.boardPower() > 0
        ? Math.min(chip.boardPower(), idleShare * chip.boardPower() + joules / seconds)
        : Double.NaN;
  }
}
