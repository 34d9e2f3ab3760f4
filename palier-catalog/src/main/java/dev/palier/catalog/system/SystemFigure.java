package dev.palier.catalog.system;

import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;

/// One sourced value of a whole system, such as "total-memory 768 GB".
///
/// @param name what it says, in kebab case
public record SystemFigure(
    String name, BigDecimal value, String unit, String sourceKey, Grade grade) {}
