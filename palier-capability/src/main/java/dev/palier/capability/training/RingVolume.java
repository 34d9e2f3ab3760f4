package dev.palier.capability.training;

/// The bytes that each of N chips sends in a collective, for a message of M bytes on each.
///
/// ```
/// all-reduce                             2 · (N−1)/N · M
/// all-gather, reduce-scatter, all-to-all     (N−1)/N · M
/// ```
///
/// Source: NCCL's documentation of bus bandwidth.
public final class RingVolume {

  private RingVolume() {}

  public static double allReduce(int chips, double bytes) {
    return 2 * others(chips) * bytes;
  }

  public static double allGather(int chips, double bytes) {
    return others(chips) * bytes;
  }

  /// The share of a message that others have or get.
  static double others(double chips) {
    return (chips - 1) / chips;
  }
}
