package dev.palier.app.calibration;

import dev.palier.capability.calibration.Coefficient;
import dev.palier.capability.calibration.Coefficients;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A coefficient whose fit is not what ships.
///
/// @param shipped empty where the file does not have it
/// @param fitted empty where the fit does not
public record Difference(String name, OptionalDouble shipped, OptionalDouble fitted) {

  /// All of them, those of the fit first.
  public static List<Difference> between(Coefficients shipped, Coefficients fitted) {
    List<Difference> differences = new ArrayList<>();
    for (Coefficient c : fitted.list()) {
      OptionalDouble old = find(shipped, c.name());
      if (old.isEmpty() || old.getAsDouble() != c.value()) {
        differences.add(new Difference(c.name(), old, OptionalDouble.of(c.value())));
      }
    }
    for (Coefficient c : shipped.list()) {
      if (find(fitted, c.name()).isEmpty()) {
        differences.add(
            new Difference(c.name(), OptionalDouble.of(c.value()), OptionalDouble.empty()));
      }
    }
    return differences;
  }

  /// As JSON: name, shipped, fitted.
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    shipped.ifPresent(value -> json.put("shipped", value));
    fitted.ifPresent(value -> json.put("fitted", value));
    return json;
  }

  /// On a line: `product.fp8.floor: 1.96 ships, 1.97 fitted`.
  public String line() {
    return "%s: %s ships, %s fitted".formatted(name, words(shipped), words(fitted));
  }

  private static String words(OptionalDouble value) {
    return value.isPresent() ? String.valueOf(value.getAsDouble()) : "nothing";
  }

  private static OptionalDouble find(Coefficients coefficients, String name) {
    Coefficient found = coefficients.byName().get(name);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.value());
  }
}
