package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficient;
import dev.palier.capability.calibration.Coefficients;
import java.util.HashMap;
import java.util.Map;

/// The coefficients of one block in SI units, by short names: `tile-step` of `product.bf16`, in
/// seconds.
public final class Parameters {

  /// Factors of single chips begin so.
  public static final String RESIDUAL = "residual.";

  private final String block;
  private final Map<String, Double> values;

  private Parameters(String block, Map<String, Double> values) {
    this.block = block;
    this.values = values;
  }

  /// @param values in the units that `units` gives by name
  public static Parameters of(String block, Map<String, Double> values, Map<String, String> units) {
    Map<String, Double> si = new HashMap<>();
    values.forEach((name, value) -> si.put(name, value * scale(units.getOrDefault(name, ""))));
    return new Parameters(block, si);
  }

  /// The coefficients of a block out of all: those whose names begin with it and a dot.
  public static Parameters of(String block, Coefficients coefficients) {
    Map<String, Double> si = new HashMap<>();
    String prefix = block + ".";
    for (Coefficient c : coefficients.list()) {
      if (c.name().startsWith(prefix)) {
        si.put(c.name().substring(prefix.length()), c.value() * scale(c.unit()));
      }
    }
    return new Parameters(block, si);
  }

  public String block() {
    return block;
  }

  /// The precision that the block's name ends with: FP8 of `product.fp8`.
  Precision precision() {
    String word = block.substring(block.lastIndexOf('.') + 1);
    return Precision.find(word)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"" + block + "\" names no precision\nMaybe end it with one, such as .bf16"));
  }

  /// What a fitted chip takes over the law that holds for all; 1 for every other.
  double residual(Accelerator chip) {
    return get(RESIDUAL + chip.id(), 1);
  }

  double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "The calibration has no coefficient \"%s.%s\"%nMaybe restore data/calibration/ from the repository"
              .formatted(block, name));
    }
    return value;
  }

  double get(String name, double otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /// How large a unit of the data file is in SI units; 1 for shares, factors and counts.
  static double scale(String unit) {
    return switch (unit) {
      case "ms" -> 1e-3;
      case "µs" -> 1e-6;
      case "ns" -> 1e-9;
      case "ps" -> 1e-12;
      case "MB" -> 1e6;
      default -> 1;
    };
  }
}
