package dev.palier.capability.serving;

import java.util.Locale;

/// How requests reach a deployment that a fixed number of clients keeps busy.
public enum Arrival {
  /// Lengths are drawn between 0.8 of the nominal ones and all of it, as InferenceX does: requests
  /// drift apart after the start.
  RANDOM_LENGTHS,
  /// All requests have the same lengths: those that started together end together.
  FIXED_LENGTHS,
  /// Fixed lengths, with clients that start one after the other.
  RAMPED;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
