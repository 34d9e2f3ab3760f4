package dev.palier.app.impact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much a set of orders comes to: lines, pieces, and the value in each currency. Values in
/// different currencies are never added.
///
/// @param quantity pieces, of the lines that state them
/// @param value quantity × unit value, by currency, of the lines that state both
/// @param linesWithoutValue how many lines do not
public record Volume(
    long lines, BigDecimal quantity, SortedMap<String, BigDecimal> value, long linesWithoutValue) {

  public static final Volume NONE = new Volume(0, BigDecimal.ZERO, new TreeMap<>(), 0);

  public Volume {
    value = Collections.unmodifiableSortedMap(new TreeMap<>(value));
  }

  public Volume plus(Volume other) {
    SortedMap<String, BigDecimal> sum = new TreeMap<>(value);
    other.value.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
    return new Volume(
        lines + other.lines,
        quantity.add(other.quantity),
        sum,
        linesWithoutValue + other.linesWithoutValue);
  }

  public BigDecimal valueIn(String currency) {
    return value.getOrDefault(currency, BigDecimal.ZERO);
  }
}
