package dev.palier.screening.evaluation;

import java.util.Arrays;
import java.util.List;

/// Logistic regression with a ridge, by Newton's method: the weights w that make Σ cᵢ ln p(yᵢ|xᵢ) −
/// ½ · ridge · |w|² greatest, where p(1|x) = 1/(1 + e^−w·x). The first feature is the constant and
/// goes without a ridge.
///
/// A weight may be held to one sign, since a feature that speaks against must not come to speak for
/// by chance: it is set to 0 where a step would turn it.
final class LogisticFit {

  private static final int MOST_STEPS = 60;
  private static final double LONGEST_STEP = 3;
  private static final double DONE = 1e-6;
  private static final double LEAST_RIDGE = 1e-3;

  /// One case: its features, whether it is one party, and how much it counts.
  record Case(double[] features, boolean same, double counts) {}

  /// The sign of a feature whose weight is 0.
  static final int LEFT_OUT = 9;

  private LogisticFit() {}

  /// @param signs for each feature −1, 1, 0 for either, or [#LEFT_OUT]
  static double[] fit(List<Case> cases, double ridge, int[] signs) {
    int n = signs.length;
    double[] weights = new double[n];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      for (int i = 0; i < n; i++) {
        double own = i == 0 ? LEAST_RIDGE : ridge;
        gradient[i] = -own * weights[i];
        curvature[i][i] = own;
      }
      for (Case each : cases) {
        add(each, weights, gradient, curvature);
      }
      double[] change = solve(curvature, gradient);
      double longest = 0;
      for (int i = 0; i < n; i++) {
        weights[i] += Math.clamp(change[i], -LONGEST_STEP, LONGEST_STEP);
        if (weights[i] * signs[i] < 0 || signs[i] == LEFT_OUT) {
          weights[i] = 0;
        }
        longest = Math.max(longest, Math.abs(change[i]));
      }
      if (longest < DONE) {
        break;
      }
    }
    return weights;
  }

  /// w·x.
  static double logOdds(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static void add(Case each, double[] weights, double[] gradient, double[][] curvature) {
    double chance = 1 / (1 + Math.exp(-logOdds(weights, each.features())));
    double off = (each.same() ? 1 : 0) - chance;
    double spread = Math.max(DONE, chance * (1 - chance));
    for (int i = 0; i < gradient.length; i++) {
      double value = each.features()[i];
      if (value != 0) {
        gradient[i] += each.counts() * off * value;
        for (int j = 0; j < gradient.length; j++) {
          curvature[i][j] += each.counts() * spread * value * each.features()[j];
        }
      }
    }
  }

  /// Gaussian elimination with the greatest pivot.
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    double[] b = right.clone();
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      double[] swapped = a[column];
      a[column] = a[pivot];
      a[pivot] = swapped;
      double value = b[column];
      b[column] = b[pivot];
      b[pivot] = value;
      for (int row = column + 1; row < n; row++) {
        double factor = a[row][column] / a[column][column];
        for (int k = column; k < n; k++) {
          a[row][k] -= factor * a[column][k];
        }
        b[row] -= factor * b[column];
      }
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int k = row + 1; k < n; k++) {
        b[row] -= a[row][k] * b[k];
      }
      b[row] /= a[row][row];
    }
    return b;
  }
}
