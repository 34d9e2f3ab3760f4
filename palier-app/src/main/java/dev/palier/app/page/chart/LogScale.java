package dev.palier.app.page.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// A logarithmic axis: equal ratios take equal room.
///
/// @param low,high the values at its ends, both above zero
/// @param from,to the places of the ends in the picture; `to` may be the smaller
public record LogScale(double low, double high, double from, double to) {

  private static final double[] STEPS = {1, 2, 5};

  public LogScale {
    if (!(low > 0 && high > low)) {
      throw new IllegalArgumentException("A logarithmic axis from " + low + " to " + high);
    }
  }

  /// The axis that holds all values, its ends on steps of 1, 2 and 5.
  public static LogScale around(double smallest, double largest, double from, double to) {
    return new LogScale(stepBelow(smallest), stepAbove(largest), from, to);
  }

  /// The place of a value; what lies beyond an end is put on it.
  public double at(double value) {
    double clamped = Math.min(Math.max(value, low), high);
    return from + (to - from) * Math.log(clamped / low) / Math.log(high / low);
  }

  /// Marks at 1, 2 and 5 of each power of ten; the powers themselves are the major ones.
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      for (double step : STEPS) {
        double value = step * Math.pow(10, power);
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
          ticks.add(new Tick(at(value), label(value), step != 1));
        }
      }
    }
    return ticks;
  }

  private static String label(double value) {
    return new BigDecimal(value, new MathContext(3)).stripTrailingZeros().toPlainString();
  }

  private static double stepBelow(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double below = power;
    for (double step : STEPS) {
      if (step * power <= value) {
        below = step * power;
      }
    }
    return below;
  }

  private static double stepAbove(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : STEPS) {
      if (step * power >= value) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
