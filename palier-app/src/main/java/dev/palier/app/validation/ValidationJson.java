package dev.palier.app.validation;

import dev.palier.app.json.JsonObject;
import dev.palier.capability.validation.ErrorStatistics;
import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.PublishedCheck;
import dev.palier.capability.validation.ValidationResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Error tables and checks as JSON (docs/training.md). Errors are shares: 0.05 is 5 %.
public final class ValidationJson {

  private static final MathContext DIGITS = new MathContext(6);

  private ValidationJson() {}

  public static Map<String, Object> of(String set, ValidationResult result) {
    return JsonObject.of(
        "set", set,
        "tables", result.tables().stream().map(ValidationJson::table).toList(),
        "checks", result.checks().stream().map(ValidationJson::check).toList(),
        "remarks", result.remarks());
  }

  private static Map<String, Object> table(ErrorTable table) {
    return JsonObject.of(
        "id", table.id(),
        "title", table.title(),
        "rows", table.rows().stream().map(ValidationJson::row).toList());
  }

  private static Map<String, Object> row(ErrorTable.Row row) {
    ErrorStatistics errors = row.errors();
    return JsonObject.of(
        "by", row.slice().by(),
        "value", row.slice().value(),
        "asked", errors.asked(),
        "answered", errors.answered(),
        "coverage", number(errors.coverage()),
        "mape", number(errors.meanAbsolute()),
        "median", number(errors.medianAbsolute()),
        "p90", number(errors.ninetiethAbsolute()),
        "bias", number(errors.bias()));
  }

  private static Map<String, Object> check(PublishedCheck check) {
    return JsonObject.of(
        "id", check.id(),
        "what", check.what(),
        "expected", number(check.expected()),
        "got", number(check.got()),
        "error", number(check.error()),
        "tolerance", number(check.tolerance()),
        "holds", check.holds(),
        "source", check.source());
  }

  /// Six digits; nothing where there is no number.
  private static @Nullable BigDecimal number(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).stripTrailingZeros() : null;
  }
}
