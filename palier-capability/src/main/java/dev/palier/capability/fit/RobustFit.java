package dev.palier.capability.fit;

import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;

/// Least squares that a few wild rows cannot bend: Levenberg–Marquardt on a soft absolute value.
///
/// ```
/// minimise Σ ρ(r_i),  ρ(r) = 2 s² (√(1 + (r/s)²) − 1)        r² where small, 2 s |r| where large
/// ```
///
/// A residual r enters the solver as sign(r) · √ρ(r). Every sum is taken in the order of the rows,
/// so the same rows give the same bits.
final class RobustFit {

  private static final double STEP = 1e-6;
  private static final double TOLERANCE = 1e-6;
  private static final int MOST_EVALUATIONS = 200;

  private final double scale;
  private final int rounds;

  /// @param scale of a residual from which on it counts by its size and not its square
  RobustFit(double scale) {
    this(scale, MOST_EVALUATIONS);
  }

  /// @param rounds of the solver at most; what it has then is its result
  RobustFit(double scale, int rounds) {
    this.scale = scale;
    this.rounds = rounds;
  }

  /// @param residuals of a vector of parameters, all of the same length
  /// @return the parameters of least cost, from the start downhill
  double[] minimise(double[] start, Function<double[], double[]> residuals) {
    if (start.length == 0) {
      return start;
    }
    int rows = residuals.apply(start).length;
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .start(start)
            .model(new Softened(residuals, scale))
            .target(new double[rows])
            .lazyEvaluation(true)
            .maxEvaluations(MOST_EVALUATIONS)
            .maxIterations(MOST_EVALUATIONS)
            .checker((round, before, after) -> round >= rounds)
            .build();
    return new LevenbergMarquardtOptimizer()
        .withCostRelativeTolerance(TOLERANCE)
        .withParameterRelativeTolerance(TOLERANCE)
        .optimize(problem)
        .getPoint()
        .toArray();
  }

  /// The residuals as the solver sees them, and their slopes by small steps.
  private record Softened(Function<double[], double[]> residuals, double scale)
      implements ValueAndJacobianFunction {

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
      double[] at = point.toArray();
      return new Pair<>(computeValue(at), computeJacobian(at));
    }

    @Override
    public RealVector computeValue(double[] at) {
      return new ArrayRealVector(soften(residuals.apply(at)), false);
    }

    @Override
    public RealMatrix computeJacobian(double[] at) {
      double[] here = soften(residuals.apply(at));
      double[][] slopes = new double[here.length][at.length];
      for (int j = 0; j < at.length; j++) {
        double[] beside = at.clone();
        beside[j] += STEP;
        double[] there = soften(residuals.apply(beside));
        for (int i = 0; i < here.length; i++) {
          slopes[i][j] = (there[i] - here[i]) / STEP;
        }
      }
      return new Array2DRowRealMatrix(slopes, false);
    }

    private double[] soften(double[] plain) {
      double[] soft = new double[plain.length];
      for (int i = 0; i < plain.length; i++) {
        double z = plain[i] / scale;
        // 2(√(1+z²) − 1) = 2z²/(√(1+z²) + 1), which loses nothing where z is small
        soft[i] = scale * z * Math.sqrt(2 / (Math.sqrt(1 + z * z) + 1));
      }
      return soft;
    }
  }
}
