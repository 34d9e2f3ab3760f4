package dev.palier.capability.validation;

/// One figure that somebody published beside the one that the model gives, such as T5, the batch at
/// which an H100 turns from memory bound to compute bound: 295 expected, 295.2 got.
///
/// @param id of the list of checks: `T5 h100`
/// @param tolerance the largest |got ÷ expected − 1|; for an expected 0 the largest |got|
/// @param got NaN where the model has no answer
/// @param source who published it
public record PublishedCheck(
    String id, String what, double expected, double got, double tolerance, String source) {

  public boolean holds() {
    return Math.abs(error()) <= tolerance;
  }

  /// By which share the model lies above the published figure; NaN without an answer.
  public double error() {
    return expected == 0 ? got : got / expected - 1;
  }
}
