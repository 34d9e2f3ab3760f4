package dev.palier.capability.trainingrun;

import dev.palier.capability.calibration.PriorFit;
import dev.palier.capability.calibration.Priors;
import dev.palier.capability.training.TrainingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fits the coefficients of training: first those of dense models on dense runs, then those of
/// experts on mixtures of experts, the first held.
///
/// Runs of one chip, model and format weigh together as one over the root of their number: the same
/// run of five releases is little more than one.
public final class TrainingFit {

  private final Priors priors;

  public TrainingFit(Priors priors) {
    this.priors = priors;
  }

  public TrainingCoefficients fit(TrainingCoefficients from, List<Trainee> runs) {
    TrainingCoefficients dense =
        stage("dense", from, runs.stream().filter(r -> !r.withExperts()).toList());
    return stage("experts", dense, runs.stream().filter(Trainee::withExperts).toList());
  }

  private TrainingCoefficients stage(String stage, TrainingCoefficients from, List<Trainee> runs) {
    double[] weights = weights(runs);
    PriorFit fit =
        new PriorFit(
            priors.ofStage(stage),
            values -> {
              TrainingModel model = from.with(values).model();
              double[] errors = new double[runs.size()];
              for (int i = 0; i < errors.length; i++) {
                Trainee run = runs.get(i);
                errors[i] =
                    Math.log(run.predicted(model) / run.run().tokensPerSecond()) * weights[i];
              }
              return errors;
            });
    return from.with(fit.run());
  }

  private double[] weights(List<Trainee> runs) {
    Map<Set<Object>, Integer> alike = new HashMap<>();
    runs.forEach(run -> alike.merge(likeness(run), 1, Integer::sum));
    return runs.stream()
        .mapToDouble(
            run -> 1 / (priors.tolerance() * Math.sqrt(alike.getOrDefault(likeness(run), 1))))
        .toArray();
  }

  private static Set<Object> likeness(Trainee run) {
    return Set.of(run.run().chip(), run.run().model(), run.run().precision());
  }
}
