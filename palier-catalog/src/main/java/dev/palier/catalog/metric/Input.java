package dev.palier.catalog.metric;

import dev.palier.catalog.chip.DieAreaReading;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;

/// One value that a derived one was made of, such as "fp16 148 TFLOPS (KEL, C)".
public record Input(String name, BigDecimal value, String unit, String sourceKey, Grade grade) {

  public static Input of(Figure figure) {
    return new Input(
        figure.attribute().key(),
        figure.value(),
        figure.unit(),
        figure.sourceKey(),
        figure.grade());
  }

  public static Input of(DieAreaReading area) {
    return new Input(
        "die area (" + area.label() + ")", area.areaMm2(), "mm²", area.sourceKey(), area.grade());
  }
}
