package dev.palier.control.matrix;

/// What entry and destination alone say. None of them clears a transaction.
public enum CellStatus {
  /// The chart has no marks for the destination and points to part 746.
  EMBARGO,
  /// A licence is required for the whole entry.
  LICENCE_REQUIRED,
  /// A licence is required for some items of the entry.
  DEPENDS_ON_ITEM,
  /// A text requires a licence and is not enforced, or not due yet; nothing else requires one.
  NOT_ENFORCED,
  /// The rows of the entry require none; General Prohibitions Four to Ten remain (738.4(a)(2)).
  NO_REQUIREMENT_ON_CHART,
  /// The chart does not say which row governs the destination.
  INDETERMINATE,
  /// No export.
  DOMESTIC
}
