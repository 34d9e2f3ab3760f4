package dev.palier.capability.energy;

/// What an hour of one chip costs, such as $1.69 for an H100 of a small cloud.
///
/// @param basis where it comes from, in words
/// @param grade A to D, as for figures of chips
public record Price(double dollarsPerHour, String basis, String grade) {

  /// Dollars for a million tokens.
  ///
  /// ```
  /// $/Mtok = ($/h) / (3600 s/h · tokens/s · 10⁻⁶)
  /// ```
  ///
  /// Source: capability-model §3.8.
  public double perMillionTokens(double tokensPerSecond) {
    return dollarsPerHour / (3.6e-3 * tokensPerSecond);
  }

  /// Joules of one token, everything between the grid and the chip included.
  public static double joulesPerToken(double watts, double tokensPerSecond) {
    return watts / tokensPerSecond;
  }
}
