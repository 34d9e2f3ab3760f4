package dev.palier.capability.trainingrun;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.training.TokenWork;
import dev.palier.capability.training.TrainingFlops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Joins runs with the chips and models that they name.
///
/// @param answered runs that the model can predict
/// @param unknown runs of a chip or model that nothing is known of, or without the chip's format
/// @param adapters runs that train adapters and leave the weights alone, as their stated operations
///   tell
public record Trainees(
    List<Trainee> answered, List<TrainingRun> unknown, List<TrainingRun> adapters) {

  /// Training adapters takes two thirds of the operations: no gradients of the weights.
  private static final double WHOLE_TRAINING = 0.75;

  public Trainees {
    answered = List.copyOf(answered);
    unknown = List.copyOf(unknown);
    adapters = List.copyOf(adapters);
  }

  public static Trainees of(
      List<TrainingRun> runs,
      Function<String, Optional<Accelerator>> chips,
      Function<String, Optional<Architecture>> models) {
    List<Trainee> answered = new ArrayList<>();
    List<TrainingRun> unknown = new ArrayList<>();
    List<TrainingRun> adapters = new ArrayList<>();
    for (TrainingRun run : runs) {
      Optional<Accelerator> chip = chips.apply(run.chip()).filter(c -> c.runs(run.precision()));
      Optional<Architecture> model = models.apply(run.model());
      if (chip.isEmpty() || model.isEmpty()) {
        unknown.add(run);
      } else if (run.statedOperations()
          < WHOLE_TRAINING
              * TrainingFlops.perToken(model.orElseThrow(), run.plan().sequence(), 0)) {
        adapters.add(run);
      } else {
        answered.add(new Trainee(run, chip.orElseThrow(), work(run, model.orElseThrow())));
      }
    }
    return new Trainees(answered, unknown, adapters);
  }

  /// With draft layers where the stated operations are nearer to the model with them.
  private static TokenWork work(TrainingRun run, Architecture model) {
    int sequence = run.plan().sequence();
    int drafts = model.draftLayers();
    double without = TrainingFlops.perToken(model, sequence, 0);
    double with = TrainingFlops.perToken(model, sequence, drafts);
    boolean drafting =
        Math.abs(run.statedOperations() - with) < Math.abs(run.statedOperations() - without);
    return TokenWork.of(model, drafting ? drafts : 0);
  }
}
