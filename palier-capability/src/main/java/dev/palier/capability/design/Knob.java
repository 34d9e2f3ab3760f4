package dev.palier.capability.design;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a maker can turn down on a die that it already makes.
public enum Knob {
  /// SMs, CUs or cores that are enabled.
  UNITS("sm"),
  /// The share of the tensor rate that each group of formats keeps.
  RATE("rate"),
  CLOCK("clock"),
  /// Stacks or chips of memory, their kind and their speed.
  MEMORY("memory"),
  /// Links to other chips.
  LINKS("links");

  private final String word;

  Knob(String word) {
    this.word = word;
  }

  /// The word of commands: `sm`.
  public String word() {
    return word;
  }

  public static Optional<Knob> find(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(knob -> knob.word.equals(plain)).findFirst();
  }
}
