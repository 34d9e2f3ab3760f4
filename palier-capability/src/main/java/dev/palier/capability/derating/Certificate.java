package dev.palier.capability.derating;

/// The proof that no design of a space beats the one found.
///
/// @param value of the best design; 0 where none is let through
/// @param bound that no design of the space can exceed, when the search ended
/// @param designs in the space
/// @param opened boxes that were split
/// @param pruned boxes that were left unopened, for their bound or because nothing in them is let
///   through
/// @param evaluated designs whose value was taken
public record Certificate(
    double value, double bound, long designs, long opened, long pruned, long evaluated) {

  /// How much better a design could be than the one found, as a share; 0 when the search was
  /// exhaustive.
  public double gap() {
    return value == 0 ? 0 : bound / value - 1;
  }
}
