package dev.palier.capability.energy;

import java.util.Locale;

/// From whom an hour of a chip is had.
public enum Contract {
  /// The cost of one of the largest clouds, to itself.
  HYPERSCALER,
  /// The cost of a cloud that rents out accelerators, to itself.
  NEOCLOUD,
  /// The rate of a rental over three years.
  RENTAL;

  /// The word of commands and data: `neocloud`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
