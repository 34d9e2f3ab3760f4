package dev.palier.capability.training;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.data.DataFolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How fast chips train a model under the best plan, such as 1,700 tokens a second of one H100 for
/// Llama 3.1 70B in FP8.
///
/// Immutable and safe to share.
public final class Training {

  private final TrainingModel model;
  private final TrainingMemory memory;
  private final TrainingWorkload usual;
  private final Coefficients training;

  private Training(Coefficients training, Coefficients energy) {
    this.training = training;
    this.model = TrainingModel.of(training, energy);
    this.memory = TrainingMemory.of(training);
    this.usual = TrainingWorkload.usual(training);
  }

  /// With the coefficients of `calibration/training.yaml` and `calibration/energy.yaml`.
  ///
  /// @throws dev.palier.data.DataException with every problem of the two files
  public static Training load(DataFolder data) {
    return new Training(
        Coefficients.load(data, "training.yaml"), Coefficients.load(data, "energy.yaml"));
  }

  /// The workload that is meant where nothing else is said.
  public TrainingWorkload usualWorkload() {
    return usual;
  }

  /// The mean error on a chip that had no part in the fit, such as 0.083: the band of an answer.
  public double meanError(Architecture architecture) {
    return training.get(architecture.hasExperts() ? "error.experts" : "error.dense");
  }

  /// Tokens a second of one chip under the best plan, with 16-bit activations and the latest
  /// software; 0 where no plan works.
  public double tokensPerSecondPerChip(
      Accelerator chip, Architecture architecture, Precision precision, int chips) {
    return prepare(architecture, usual.onChips(chips)).tokensPerSecondPerChip(chip, precision);
  }

  /// The best plan for a workload, or the limit that fails.
  public Trained train(
      Accelerator chip, Architecture architecture, Precision precision, TrainingWorkload workload) {
    return prepare(architecture, workload).train(chip, precision);
  }

  /// A model and a workload made ready once, for asking about many chips.
  public Prepared prepare(Architecture architecture, TrainingWorkload workload) {
    TokenWork work = TokenWork.of(architecture, 0);
    List<TrainingPlan> plans = TrainingPlans.of(work, workload);
    double[] bytes = plans.stream().mapToDouble(plan -> memory.bytes(work, plan)).toArray();
    return new Prepared(work, workload, plans, bytes);
  }

  /// A model and a workload, their plans listed.
  public final class Prepared {

    private final TokenWork work;
    private final TrainingWorkload workload;
    private final TrainingPlan[] plans;
    private final double[] bytes;
    private final Software software = model.latestSoftware();

    private Prepared(
        TokenWork work, TrainingWorkload workload, List<TrainingPlan> plans, double[] bytes) {
      this.bytes = bytes;
      this.work = work;
      this.workload = workload;
      this.plans = plans.toArray(TrainingPlan[]::new);
    }

    public double tokensPerSecondPerChip(Accelerator chip, Precision precision) {
      return train(chip, precision) instanceof Trained.Fits fits
          ? fits.step().tokensPerSecond()
          : 0;
    }

    public Trained train(Accelerator chip, Precision precision) {
      if (!chip.runs(precision)) {
        return new Trained.Refused(
            TrainingLimit.FORMAT, "%s has no %s".formatted(chip.name(), precision.key()));
      }
      if (plans.length == 0) {
        return new Trained.Refused(
            TrainingLimit.PARALLELISM,
            "%d chips and %d sequences make no plan of powers of two"
                .formatted(workload.chips(), workload.globalBatch()));
      }
      double usable = memory.usable(chip.memoryCapacity());
      double least = Double.MAX_VALUE;
      @Nullable TrainingPlan best = null;
      @Nullable TrainingStep bestStep = null;
      ChipRates rates = model.rates(chip, precision);
      for (int i = 0; i < plans.length; i++) {
        least = Math.min(least, bytes[i]);
        if (bytes[i] <= usable) {
          TrainingStep step = model.step(rates, work, plans[i], software);
          if (bestStep == null || step.seconds() < bestStep.seconds()) {
            best = plans[i];
            bestStep = step;
          }
        }
      }
      return best == null || bestStep == null
          ? new Trained.Refused(
              TrainingLimit.MEMORY,
              "the leanest plan on %d chips takes %.0f GB of %.0f GB usable"
                  .formatted(workload.chips(), least / 1e9, usable / 1e9))
          : new Trained.Fits(best, bestStep);
    }
  }
}
