package dev.palier.catalog.chip;

import dev.palier.catalog.source.CatalogDate;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sourced value of a chip, such as "FP16 148 TFLOPS (AIR, C)".
///
/// @param value in the attribute's unit; the middle of the range where the source gives one
/// @param low,high the source's range, where it gives one
/// @param observed when the source said so, where that matters (prices do)
/// @param rejected why the value is known to be wrong; null where it is not
/// @param preferred whether derived metrics use this value
public record Figure(
    Attribute attribute,
    BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String sourceKey,
    Grade grade,
    @Nullable CatalogDate observed,
    @Nullable String rejected,
    String note,
    boolean preferred) {

  public Figure {
    if (sourceKey.isBlank()) {
      throw new IllegalArgumentException(
          "The value "
              + value.toPlainString()
              + " of "
              + attribute.key()
              + " has no source\n"
              + "Maybe add `source:` with a key of sources.yaml");
    }
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "The value "
              + value.toPlainString()
              + " of "
              + attribute.key()
              + " is below zero\n"
              + "Maybe drop the sign");
    }
    if (low != null && value.compareTo(low) < 0 || high != null && value.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "The value "
              + value.toPlainString()
              + " of "
              + attribute.key()
              + " is outside its range\n"
              + "Maybe write the middle of the range");
    }
    if (preferred && rejected != null) {
      throw new IllegalArgumentException(
          "A rejected value of "
              + attribute.key()
              + " cannot be the preferred one\n"
              + "Maybe move a better one before it");
    }
  }

  /// A plain preferred figure, as tests want one.
  public static Figure of(Attribute attribute, String value, String sourceKey, Grade grade) {
    return new Figure(
        attribute, new BigDecimal(value), null, null, sourceKey, grade, null, null, "", true);
  }

  /// The same figure as the one that derived metrics use.
  Figure asPreferred() {
    return new Figure(
        attribute, value, low, high, sourceKey, grade, observed, rejected, note, true);
  }

  public String unit() {
    return attribute.unit();
  }

  /// Why the value is known to be wrong.
  public Optional<String> findRejection() {
    return Optional.ofNullable(rejected);
  }
}
