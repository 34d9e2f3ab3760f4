package dev.palier.capability.fit;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.run.Run;
import dev.palier.capability.serving.Served;
import java.util.List;

/// The end-to-end fit of the serving model to measured runs.
///
/// Residuals are logarithms of predicted over measured times, softened so that wild rows bend
/// nothing, and the distance of each parameter from where it starts.
final class ServingFit {

  /// So large that the solver softens nothing: each kind of residual has its own scale here.
  private static final double SOFTENED_BEFORE = 1e9;

  /// Rounds of the solver after which nothing moves that matters.
  static final int ROUNDS = 14;

  private final ServingPriors priors;
  private final Coefficients fixed;

  /// @param fixed the coefficients that are not fitted, among others
  ServingFit(ServingPriors priors, Coefficients fixed) {
    this.priors = priors;
    this.fixed = fixed;
  }

  /// The coefficients that fit runs best.
  ///
  /// @param start a point near which to begin, in logarithms
  /// @param rounds of the solver at most
  Coefficients fit(List<Run> runs, double[] start, int rounds) {
    List<Run> usable =
        runs.stream()
            .filter(run -> run.measuredTpot().isPresent() && run.measuredTtft().isPresent())
            .toList();
    ServingPredictions predictions = new ServingPredictions(usable);
    double[] weights = weights(usable);
    double[] point =
        new RobustFit(SOFTENED_BEFORE, rounds)
            .minimise(start, at -> residuals(usable, predictions, weights, at));
    return fixed.with(priors.at(point));
  }

  private double[] residuals(
      List<Run> runs, ServingPredictions predictions, double[] weights, double[] point) {
    ServingPriors.Weights w = priors.weights();
    Served[] served = predictions.under(fixed.with(priors.at(point)));
    double[] residuals = new double[2 * runs.size() + point.length];
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      double tpot = Math.log(served[i].tpot() / run.measuredTpot().orElseThrow());
      residuals[2 * i] = weights[i] * soft(tpot / w.tpotScale());
      if (run.aggregated()) {
        double ttft = Math.log(served[i].ttft() / run.measuredTtft().orElseThrow());
        residuals[2 * i + 1] = weights[i] * w.ttft() * soft(ttft / w.ttftScale());
      }
    }
    List<ServingParameter> parameters = priors.parameters();
    for (int j = 0; j < point.length; j++) {
      ServingParameter parameter = parameters.get(j);
      residuals[2 * runs.size() + j] =
          w.belief() * (point[j] - Math.log(parameter.start())) / parameter.spread();
    }
    return residuals;
  }

  /// Runs that stand in the table more than once count as one.
  private double[] weights(List<Run> runs) {
    double[] weights = new double[runs.size()];
    RepeatedRuns repeated = new RepeatedRuns(runs);
    for (int i = 0; i < weights.length; i++) {
      Run run = runs.get(i);
      double kind =
          run.aggregated()
              ? 1
              : run.recipeKnown() ? priors.weights().disaggregated() : priors.weights().guessed();
      weights[i] = Math.sqrt(kind / repeated.count(run));
    }
    return weights;
  }

  /// sign(z)·√(2(√(1+z²) − 1)), whose square is the soft absolute value.
  private static double soft(double z) {
    return z * Math.sqrt(2 / (Math.sqrt(1 + z * z) + 1));
  }
}
