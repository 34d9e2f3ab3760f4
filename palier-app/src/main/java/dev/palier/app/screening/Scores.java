package dev.palier.app.screening;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Scores as they stand in files: as many digits as rank the best among themselves, such as
/// `0.9999983`.
public final class Scores {

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final double HALF = 0.5;

  private Scores() {}

  /// Four digits of what is left to 0 or to 1, whichever is nearer.
  public static String text(double score) {
    BigDecimal exact = BigDecimal.valueOf(score);
    BigDecimal rounded =
        score > HALF
            ? BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(exact).round(FOUR))
            : exact.round(FOUR);
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }
}
