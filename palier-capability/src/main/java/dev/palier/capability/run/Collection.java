package dev.palier.capability.run;

/// Who measured a run, and how: it decides lengths, start-up and how the cache was set.
public enum Collection {
  /// InferenceX: lengths drawn at random, a start-up burst, recipes of the makers.
  INFERENCEX,
  /// Runs of a maker's laboratory with fixed lengths and default settings.
  LABORATORY,
  /// Runs with fixed lengths whose batch is written and whose number of clients is not.
  SINGLE_BATCHES;

  boolean fixedLengths() {
    return this != INFERENCEX;
  }
}
