package dev.palier.catalog.chip;

/// What a chip is designed and marketed for; a rule may ask whether that is data centres.
public enum Market {
  DATA_CENTRE,
  WORKSTATION,
  CONSUMER,
  /// The evidence conflicts, or there is none.
  UNKNOWN
}
