package dev.palier.capability.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Coefficients with the comment that stands over them in their file.
///
/// @param head lines without comment signs: source, licence, what took part
public record FittedCoefficients(List<String> head, Coefficients coefficients) {

  /// Digits that the file keeps: far finer than any fit, and the same on every machine.
  private static final MathContext DIGITS = new MathContext(6);

  public FittedCoefficients {
    head = List.copyOf(head);
  }

  /// A fitted value as the file has it: six digits.
  public static double rounded(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  /// The text of the file; [Coefficients#load] reads it back.
  public String yaml() {
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("fitted: \"").append(coefficients.fitted()).append("\"\ncoefficients:\n");
    for (Coefficient c : coefficients.list()) {
      text.append("  - {name: ").append(c.name()).append(", value: ").append(plain(c.value()));
      if (!c.unit().isEmpty()) {
        text.append(", unit: ").append(c.unit());
      }
      text.append(", meaning: ").append(quoted(c.meaning()));
      text.append(", basis: ").append(quoted(c.basis())).append("}\n");
    }
    return text.toString();
  }

  private static String plain(double value) {
    String digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    return digits.equals("0") ? "0" : digits;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
