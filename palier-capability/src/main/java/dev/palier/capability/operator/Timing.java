package dev.palier.capability.operator;

/// How long an operator takes in one pass, and why.
///
/// @param seconds all its launches together
/// @param compute,memory,link,fixed what each would take alone, in seconds
public record Timing(
    String label, double seconds, double compute, double memory, double link, double fixed) {

  /// All of it a number of times.
  public Timing times(double factor) {
    return new Timing(
        label, seconds * factor, compute * factor, memory * factor, link * factor, fixed * factor);
  }

  /// The largest of the four.
  public Bound bound() {
    double most = Math.max(Math.max(compute, memory), Math.max(link, fixed));
    if (most == compute) {
      return Bound.COMPUTE;
    }
    if (most == memory) {
      return Bound.MEMORY;
    }
    return most == link ? Bound.LINK : Bound.HOST;
  }
}
