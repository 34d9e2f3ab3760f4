package dev.palier.capability.energy;

/// What a service takes for tokens, in dollars a million.
///
/// @param cachedInput of prompts whose cache is kept; freshInput of others
public record Tariff(double cachedInput, double freshInput, double output) {

  /// Dollars for some tokens, each in millions.
  public double revenue(double cachedMillions, double freshMillions, double outputMillions) {
    return cachedMillions * cachedInput + freshMillions * freshInput + outputMillions * output;
  }

  /// Profit to cost.
  public static double margin(double revenue, double cost) {
    return revenue / cost - 1;
  }
}
