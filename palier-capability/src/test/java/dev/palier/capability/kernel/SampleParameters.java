package dev.palier.capability.kernel;

import java.util.HashMap;
import java.util.Map;

/// Coefficients for tests, a line each: `floor 2.3 µs`.
final class SampleParameters {

  private SampleParameters() {}

  static Parameters of(String block, String lines) {
    Map<String, Double> values = new HashMap<>();
    Map<String, String> units = new HashMap<>();
    lines
        .lines()
        .forEach(line -> {
          String[] words = line.strip().split(" ");
          values.put(words[0], Double.valueOf(words[1]));
          units.put(words[0], words.length > 2 ? words[2] : "");
        });
    return Parameters.of(block, values, units);
  }
}
