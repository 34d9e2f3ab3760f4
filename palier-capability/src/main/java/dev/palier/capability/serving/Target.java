package dev.palier.capability.serving;

/// What users are promised.
///
/// @param ttft,tpot seconds at most; infinite where nothing is promised
public record Target(double ttft, double tpot) {

  public static Target none() {
    return new Target(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public boolean isMetBy(Served served) {
    return served.ttft() <= ttft && served.tpot() <= tpot;
  }
}
