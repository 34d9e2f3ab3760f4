package dev.palier.capability.calibration;

import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All coefficients of a file below `data/calibration/`, by name.
///
/// @param fitted the day of the fit, as the file says
public record Coefficients(String fitted, Map<String, Coefficient> byName) {

  public Coefficients {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /// @param name of the file without its folder, such as `kernels.yaml`
  /// @throws dev.palier.data.DataException with every problem of the file
  public static Coefficients load(DataFolder data, String name) {
    return read(data.get("calibration/" + name));
  }

  static Coefficients read(DataFile file) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(file, problems);
    String fitted = whole.text("fitted");
    Map<String, Coefficient> byName = new LinkedHashMap<>();
    for (YamlMapping entry : whole.mappings("coefficients")) {
      Coefficient coefficient =
          new Coefficient(
              entry.text("name"),
              entry.number("value").doubleValue(),
              entry.text("unit", ""),
              entry.text("meaning"),
              entry.text("basis"));
      entry.end();
      if (byName.put(coefficient.name(), coefficient) != null) {
        entry.problem(
            "name", "\"" + coefficient.name() + "\" stands twice", "remove one of the two");
      }
    }
    whole.end();
    problems.throwIfAny();
    return new Coefficients(fitted, byName);
  }

  /// The same coefficients, some with other values, as a fit tries them.
  public Coefficients with(Map<String, Double> values) {
    Map<String, Coefficient> changed = new LinkedHashMap<>(byName);
    values.forEach((name, value) -> {
      Coefficient old = find(name);
      changed.put(name, new Coefficient(name, value, old.unit(), old.meaning(), old.basis()));
    });
    return new Coefficients(fitted, changed);
  }

  /// The value of a coefficient that the model needs.
  public double get(String name) {
    return find(name).value();
  }

  /// What follows a prefix in the names that have it: the chips of `product.bf16.rows.`.
  public List<String> names(String prefix) {
    return byName.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  public Collection<Coefficient> list() {
    return List.copyOf(byName.values());
  }

  private Coefficient find(String name) {
    Coefficient found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "The calibration has no coefficient \"%s\"%nMaybe restore data/calibration/ from the repository"
              .formatted(name));
    }
    return found;
  }
}
