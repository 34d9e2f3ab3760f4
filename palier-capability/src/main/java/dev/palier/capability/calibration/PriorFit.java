package dev.palier.capability.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/// Moves coefficients from their priors towards what was measured.
///
/// ```
/// least  Σ 2·(√(1 + r²) − 1)  +  Σ ((ln x − ln prior) / spread)²
/// ```
///
/// The first sum grows only linearly with a far row (soft L1), so that a few odd rows do not rule.
/// Levenberg–Marquardt from the priors, always in the same order: deterministic to the bit.
public final class PriorFit {

  private static final double STEP = 1e-5;
  private static final double ENOUGH = 1e-9;
  private static final int LIMIT = 200;

  private final List<Prior> priors;
  private final Function<Map<String, Double>, double[]> residuals;

  /// @param residuals errors of all rows, each over its tolerance, for values of the coefficients
  public PriorFit(List<Prior> priors, Function<Map<String, Double>, double[]> residuals) {
    this.priors = List.copyOf(priors);
    this.residuals = residuals;
  }

  /// The values of the coefficients, by name.
  public Map<String, Double> run() {
    double[] start = priors.stream().mapToDouble(p -> Math.log(p.value())).toArray();
    int rows = errors(start).length;
    MultivariateJacobianFunction function = this::valueAndSlopes;
    RealVector found =
        new LevenbergMarquardtOptimizer()
            .optimize(
                new LeastSquaresBuilder()
                    .start(start)
                    .model(function)
                    .target(new double[rows])
                    .lazyEvaluation(false)
                    .maxEvaluations(LIMIT)
                    .maxIterations(LIMIT)
                    .checker((_, before, after) ->
                        Math.abs(before.getCost() - after.getCost()) < ENOUGH * before.getCost())
                    .build())
            .getPoint();
    return values(found.toArray());
  }

  private Pair<RealVector, RealMatrix> valueAndSlopes(RealVector point) {
    double[] at = point.toArray();
    double[] here = errors(at);
    double[][] slopes = new double[here.length][at.length];
    for (int i = 0; i < at.length; i++) {
      double[] moved = at.clone();
      moved[i] += STEP;
      double[] there = errors(moved);
      for (int row = 0; row < here.length; row++) {
        slopes[row][i] = (there[row] - here[row]) / STEP;
      }
    }
    return new Pair<>(new ArrayRealVector(here, false), new Array2DRowRealMatrix(slopes, false));
  }

  private double[] errors(double[] logarithms) {
    double[] measured = residuals.apply(values(logarithms));
    double[] all = new double[measured.length + logarithms.length];
    for (int row = 0; row < measured.length; row++) {
      double square = measured[row] * measured[row];
      all[row] = Math.copySign(Math.sqrt(2 * (Math.sqrt(1 + square) - 1)), measured[row]);
    }
    for (int i = 0; i < logarithms.length; i++) {
      Prior prior = priors.get(i);
      all[measured.length + i] = (logarithms[i] - Math.log(prior.value())) / prior.spread();
    }
    return all;
  }

  private Map<String, Double> values(double[] logarithms) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < logarithms.length; i++) {
      values.put(priors.get(i).name(), Math.exp(logarithms[i]));
    }
    return values;
  }
}
