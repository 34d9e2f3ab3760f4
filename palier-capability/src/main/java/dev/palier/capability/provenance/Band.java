package dev.palier.capability.provenance;

/// Factors between which two of three measured values lie, over the predicted one.
public record Band(double low, double high) {

  /// One standard deviation of a logarithm to either side.
  static Band of(double sigma) {
    return new Band(Math.exp(-sigma), Math.exp(sigma));
  }

  /// The band of a reciprocal, such as of a rate from that of a time.
  public Band inverse() {
    return new Band(1 / high, 1 / low);
  }
}
