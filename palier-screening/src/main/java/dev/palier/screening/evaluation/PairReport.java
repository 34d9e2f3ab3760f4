package dev.palier.screening.evaluation;

import dev.palier.screening.party.PartyKind;
import java.util.List;
import java.util.SortedMap;

/// How matching does on labelled pairs.
///
/// @param all at the threshold that ships
/// @param bestThreshold score at which F1 would be best on these pairs
/// @param atBest at that score
/// @param byKind by what the two are
/// @param byCategory by what sets the two apart, where told
/// @param calibration shares of true pairs by score
public record PairReport(
    Confusion all,
    double bestThreshold,
    Confusion atBest,
    SortedMap<PartyKind, Confusion> byKind,
    SortedMap<String, Confusion> byCategory,
    List<Bin> calibration) {

  /// The pairs whose score lies between `from` and `to`. Scores are calibrated where the mean score
  /// and the share of true pairs agree.
  public record Bin(double from, double to, int pairs, double meanScore, double shareSame) {}

  public PairReport {
    calibration = List.copyOf(calibration);
  }
}
