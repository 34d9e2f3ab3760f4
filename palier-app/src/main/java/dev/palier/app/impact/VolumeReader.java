package dev.palier.app.impact;

import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads how much one order comes to from its fields `quantity`, `unit_value` and `currency`.
final class VolumeReader {

  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 6;

  private VolumeReader() {}

  /// @param quantity as the order's reader understood it
  /// @param problems where what is wrong is told
  static Volume read(
      Map<Field, String> stated, @Nullable BigDecimal quantity, List<FieldProblem> problems) {
    BigDecimal pieces = quantity == null ? BigDecimal.ZERO : quantity;
    String amount = stated.get(Field.UNIT_VALUE);
    if (amount == null) {
      return new Volume(1, pieces, new TreeMap<>(), 1);
    }
    SortedMap<String, BigDecimal> value = new TreeMap<>();
    BigDecimal unitValue = amount(amount, problems);
    String currency = currency(stated.getOrDefault(Field.CURRENCY, ""), problems);
    if (quantity != null && unitValue != null) {
      value.put(currency, quantity.multiply(unitValue));
    }
    return new Volume(1, pieces, value, value.isEmpty() ? 1 : 0);
  }

  private static @Nullable BigDecimal amount(String written, List<FieldProblem> problems) {
    try {
      BigDecimal amount = new BigDecimal(written);
      if (amount.signum() >= 0
          && amount.precision() - amount.scale() <= MOST_DIGITS
          && amount.stripTrailingZeros().scale() <= MOST_DECIMALS) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    problems.add(
        new FieldProblem(
            Field.UNIT_VALUE,
            written,
            "not an amount",
            "write digits and a point, such as 11000.50"));
    return null;
  }

  private static String currency(String written, List<FieldProblem> problems) {
    String code = written.toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) {
      problems.add(
          new FieldProblem(
              Field.CURRENCY,
              written,
              "a unit value stands without the code of its currency",
              "write three letters, such as USD"));
    }
    return code;
  }
}
