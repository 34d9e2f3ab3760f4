package dev.palier.capability.workload;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// By what a chip is measured on a workload; of each, more is better.
public enum Objective {
  /// Tokens a second of one chip.
  THROUGHPUT("tokens/s per chip"),
  /// For decode the tokens a second of a single user, for prefill prompts a second of a single
  /// user, with the whole deployment at work for them; for training as throughput.
  LATENCY("per second, for one user"),
  /// Tokens for a dollar, an hour of a cut costing what one of its parent costs: nobody knows its
  /// price before it is sold.
  COST("tokens per dollar"),
  /// Tokens for a joule that the chip draws, with the board power of the parent.
  ENERGY("tokens per joule");

  private final String unit;

  Objective(String unit) {
    this.unit = unit;
  }

  public String unit() {
    return unit;
  }

  /// The word of commands: `throughput`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Objective> find(String word) {
    return Arrays.stream(values())
        .filter(objective -> objective.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
