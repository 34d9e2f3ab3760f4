package dev.palier.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/// Numbers of the model as people read them: three digits are more than the model knows.
public final class Rounded {

  private static final MathContext DIGITS = new MathContext(3);
  private static final double HUNDRED = 100;
  private static final double MILLI = 1e-3;
  private static final double MICRO = 1e-6;

  private Rounded() {}

  /// 1843.2 as `1840`, 0.04567 as `0.0457`; `–` where there is no number.
  public static String of(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
        : "–";
  }

  /// Numbers that rules compare: 2397.6 as `2397.6`, 5.923 as `5.92`.
  public static String exact(double value) {
    return decimals(value, Math.abs(value) < HUNDRED ? 2 : 1);
  }

  private static String decimals(double value, int decimals) {
    return new BigDecimal(value)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  public static String of(OptionalDouble value) {
    return of(value.orElse(Double.NaN));
  }

  public static String milliseconds(double seconds) {
    return of(seconds / MILLI);
  }

  public static String microseconds(double seconds) {
    return of(seconds / MICRO);
  }

  /// 0.1234 as `12.3 %`.
  public static String percent(double share) {
    return Double.isFinite(share) ? decimals(share * HUNDRED, 1) + " %" : "–";
  }
}
