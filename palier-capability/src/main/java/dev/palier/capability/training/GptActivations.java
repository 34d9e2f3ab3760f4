package dev.palier.capability.training;

/// What one layer of a GPT keeps for its backward pass, with dropout and a feed-forward four times
/// as wide as the model, under tensor and sequence parallelism.
///
/// ```
/// none       s·b·h · (34 + 5·a·s/h) / t     a heads, s tokens of a sequence, b of them, t ways
/// selective  s·b·h · 34 / t
/// full       s·b·h · 2 / t
/// ```
///
/// Source: Korthikanti et al., arXiv 2205.05198, equations 2, 4 and 5; `t` divides all of it where
/// the sequence is cut too.
public final class GptActivations {

  private GptActivations() {}

  /// Bytes of one layer on one chip.
  public static double bytesOfALayer(
      double sequence,
      double microBatch,
      double hidden,
      double heads,
      int tensorParallel,
      boolean sequenceParallel,
      Recompute recompute) {
    double unit = sequence * microBatch * hidden;
    double scores = 5 * heads * sequence / hidden / tensorParallel;
    double cut = 24.0 / tensorParallel;
    double whole = sequenceParallel ? 10.0 / tensorParallel : 10;
    return unit
        * switch (recompute) {
          case NONE -> whole + cut + scores;
          case SELECTIVE -> whole + cut;
          case FULL -> sequenceParallel ? 2.0 / tensorParallel : 2;
        };
  }
}
