package dev.palier.capability.validation;

import java.util.Arrays;

/// How far predictions lie from what was measured, such as a mean of 9.8 % over 41 of 44 rows.
///
/// An error is |predicted ÷ measured − 1|. A row without a prediction (NaN) counts as asked and not
/// as answered.
///
/// @param asked rows with a measured value
/// @param answered rows with a prediction beside it
/// @param meanAbsolute mean error (MAPE); NaN where nothing was answered, as are the next three
/// @param medianAbsolute the error that half of the rows stay below
/// @param ninetiethAbsolute the error that nine rows of ten stay below
/// @param bias geometric mean of predicted ÷ measured, less 1: positive where the model is
///   optimistic of a rate
public record ErrorStatistics(
    int asked,
    int answered,
    double meanAbsolute,
    double medianAbsolute,
    double ninetiethAbsolute,
    double bias) {

  /// @param predicted NaN where the model has no answer
  /// @param measured positive
  public static ErrorStatistics of(double[] predicted, double[] measured) {
    if (predicted.length != measured.length) {
      throw new IllegalArgumentException(
          "%d predictions for %d measured rows%nMaybe write NaN where the model has no answer"
              .formatted(predicted.length, measured.length));
    }
    double[] errors = new double[predicted.length];
    double logarithms = 0;
    int answered = 0;
    for (int row = 0; row < predicted.length; row++) {
      double ratio = predicted[row] / measured[row];
      if (!Double.isNaN(ratio)) {
        errors[answered++] = Math.abs(ratio - 1);
        logarithms += Math.log(ratio);
      }
    }
    double[] sorted = Arrays.copyOf(errors, answered);
    Arrays.sort(sorted);
    return new ErrorStatistics(
        measured.length,
        answered,
        Arrays.stream(sorted).average().orElse(Double.NaN),
        quantile(sorted, 0.5),
        quantile(sorted, 0.9),
        answered == 0 ? Double.NaN : Math.expm1(logarithms / answered));
  }

  /// The share of rows that the model answers.
  public double coverage() {
    return asked == 0 ? Double.NaN : (double) answered / asked;
  }

  /// Linear between the two nearest ranks, as most statistics programs do.
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double rank = share * (sorted.length - 1);
    int below = (int) rank;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }
}
