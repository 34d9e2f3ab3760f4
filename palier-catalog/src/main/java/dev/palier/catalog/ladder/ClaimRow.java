package dev.palier.catalog.ladder;

import java.util.Optional;

/// One reading of a claimed level, such as "product rank on memory bandwidth, withdrawn counted:
/// holds".
///
/// @param metric empty where the definition uses none
/// @param withdrawnIncluded whether products counted that were no longer sold on the date
/// @param level what the definition gives
public record ClaimRow(
    Definition definition,
    Optional<LadderMetric> metric,
    boolean withdrawnIncluded,
    Level level,
    Verdict verdict) {

  /// Whether a claimed level is what the definition gives.
  public enum Verdict {
    HOLDS,
    DOES_NOT_HOLD,
    /// The catalogue lacks a value; that is not a no.
    NOT_KNOWN
  }

  static ClaimRow of(Level level, LadderMetric metric, boolean withdrawnIncluded, int claimed) {
    Definition definition = level.definition();
    Verdict verdict =
        switch (level) {
          case Level.Rank rank -> rank.level() == claimed ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
          case Level.Measure _, Level.NotKnown _ -> Verdict.NOT_KNOWN;
        };
    return new ClaimRow(
        definition,
        Optional.of(metric).filter(_ -> definition.usesMetric()),
        withdrawnIncluded,
        level,
        verdict);
  }
}
