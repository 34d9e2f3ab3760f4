package dev.palier.capability.fit;

import java.util.List;

/// One thing that is fitted of the serving model, such as the launch of a product.
///
/// @param sets the coefficients of `serving.yaml` that it sets, all to the same value
/// @param start what is believed before any run is seen
/// @param low,high how far it may go
/// @param spread standard deviation of the belief's logarithm
record ServingParameter(
    List<String> sets,
    double start,
    double low,
    double high,
    double spread,
    String unit,
    String meaning) {

  ServingParameter {
    sets = List.copyOf(sets);
    if (sets.isEmpty() || !(low > 0) || !(low <= start) || !(start <= high) || !(spread > 0)) {
      throw new IllegalArgumentException(
          "%s starts at %s between %s and %s with a spread of %s%nMaybe order them, all above zero"
              .formatted(sets, start, low, high, spread));
    }
  }

  double clamp(double value) {
    return Math.min(Math.max(value, low), high);
  }
}
