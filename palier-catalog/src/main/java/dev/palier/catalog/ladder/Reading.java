package dev.palier.catalog.ladder;

import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;

/// One chip's value under a metric, such as 4000 (GB/s) of grade `C`.
///
/// @param value in the metric's unit
/// @param grade the worst grade among the figures it is made of
public record Reading(BigDecimal value, Grade grade) {

  /// The value as lists give it: "4000".
  String text() {
    return Words.number(value);
  }
}
