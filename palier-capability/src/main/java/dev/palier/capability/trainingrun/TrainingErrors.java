package dev.palier.capability.trainingrun;

import dev.palier.capability.validation.ErrorTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// Training runs with their predictions, as calibrated.
///
/// @param denseRuns answered runs of dense models
public record TrainingErrors(
    ErrorTable dense,
    ErrorTable experts,
    List<TrainingRun> denseRuns,
    Map<TrainingRun, Double> predictions) {

  public TrainingErrors {
    denseRuns = List.copyOf(denseRuns);
  }

  /// How many times as fast one chip trains as another: the geometric mean over pairs of runs of
  /// one model, format and release.
  public double measuredRatio(String fast, String slow) {
    return ratio(fast, slow, TrainingRun::tokensPerSecond);
  }

  public double predictedRatio(String fast, String slow) {
    return ratio(fast, slow, run -> Objects.requireNonNull(predictions.get(run)));
  }

  private double ratio(String fast, String slow, ToDoubleFunction<TrainingRun> rate) {
    double logarithms = 0;
    int pairs = 0;
    for (TrainingRun one : of(fast)) {
      for (TrainingRun other : of(slow)) {
        if (one.model().equals(other.model())
            && one.precision() == other.precision()
            && one.software().equals(other.software())
            && one.plan().sequence() == other.plan().sequence()) {
          logarithms += Math.log(rate.applyAsDouble(one) / rate.applyAsDouble(other));
          pairs++;
        }
      }
    }
    return Math.exp(logarithms / pairs);
  }

  private List<TrainingRun> of(String chip) {
    return denseRuns.stream().filter(run -> run.chip().equals(chip)).toList();
  }
}
