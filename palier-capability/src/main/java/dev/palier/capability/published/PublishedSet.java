package dev.palier.capability.published;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.training.Software;
import dev.palier.capability.training.TokenWork;
import dev.palier.capability.training.TrainingMemory;
import dev.palier.capability.training.TrainingModel;
import dev.palier.capability.training.TrainingStep;
import dev.palier.capability.trainingrun.MegatronBridge;
import dev.palier.capability.trainingrun.TrainingCoefficients;
import dev.palier.capability.trainingrun.TrainingErrors;
import dev.palier.capability.trainingrun.TrainingSet;
import dev.palier.capability.validation.ErrorStatistics;
import dev.palier.capability.validation.PublishedCheck;
import dev.palier.capability.validation.ValidationResult;
import dev.palier.capability.validation.ValidationSet;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Figures that others published: arithmetic that has to come out exactly (T1 to T9), and measured
/// systems of which nothing was fitted on (S2 to S4, S7, S9, S10) or whose errors are totals (S5,
/// S6, S13).
public final class PublishedSet implements ValidationSet {

  private static final String BRIDGE = "Megatron-Bridge performance summaries, 25.09 to 26.06";
  private static final String SIMUMAX = "SimuMax docs/b200, 43 cases on eight B200";
  private static final double GIBI = 1 << 30;

  private final ServingChecks serving;
  private final TrainingSet training;
  private final TrainingModel model;
  private final TrainingModel exposed;
  private final TrainingMemory memory;
  private final Function<String, Accelerator> chips;
  private final Function<String, Architecture> models;

  /// @param chips,models by the catalogue's ids
  public PublishedSet(
      TrainingSet training,
      TrainingCoefficients coefficients,
      ServingChecks serving,
      Function<String, Accelerator> chips,
      Function<String, Architecture> models) {
    this.serving = serving;
    this.training = training;
    this.model = coefficients.model();
    this.exposed =
        coefficients
            .with(
                Map.of(
                    "exchange.tensor-exposed", 1.0,
                    "exchange.experts-exposed", 1.0,
                    "exchange.gradients-exposed", 1.0))
            .model();
    this.memory = TrainingMemory.of(coefficients.with(Map.of("memory.kept-share", 1.0)).training());
    this.chips = chips;
    this.models = models;
  }

  @Override
  public String id() {
    return "published";
  }

  @Override
  public List<String> files() {
    return List.of(MegatronBridge.FILE, SimuMaxRuns.FILE);
  }

  @Override
  public ValidationResult validate(Path benchmarks) {
    List<PublishedCheck> checks = new ArrayList<>(ArithmeticChecks.of(chips, models));
    checks.addAll(MegatronChecks.of(model, exposed, chips));
    checks.addAll(serving.list());
    TrainingErrors errors = training.errors(benchmarks);
    checks.add(
        total("S5", "dense training, mean error", errors.dense().total().meanAbsolute(), 0.08));
    checks.add(
        total(
            "S6",
            "training of mixtures of experts, mean error",
            errors.experts().total().meanAbsolute(),
            0.20));
    List<SimuMaxRuns.Run> runs = SimuMaxRuns.read(benchmarks.resolve(SimuMaxRuns.FILE), models);
    checks.add(
        new PublishedCheck(
            "S7 time", "mean error of steps", 0, times(runs).meanAbsolute(), 0.12, SIMUMAX));
    checks.add(
        new PublishedCheck(
            "S7 memory", "mean error of memory", 0, bytes(runs).meanAbsolute(), 0.05, SIMUMAX));
    checks.add(
        new PublishedCheck(
            "S13",
            "GB300 to GB200, dense training, geometric mean of pairs",
            errors.measuredRatio("GB300", "GB200"),
            errors.predictedRatio("GB300", "GB200"),
            0.08,
            BRIDGE));
    return new ValidationResult(
        List.of(),
        checks,
        List.of(
            "S1 stands in the set `serving`, S8 in `mlperf`, S12 in docs/derating.md; S11 and S14 are not answered.",
            "S7 leaves out DeepSeek-V2, which the catalogue does not have; "
                + runs.size()
                + " of 43 cases are answered."));
  }

  private static PublishedCheck total(String id, String what, double got, double tolerance) {
    return new PublishedCheck(id, what, 0, got, tolerance, BRIDGE);
  }

  private ErrorStatistics times(List<SimuMaxRuns.Run> runs) {
    return ErrorStatistics.of(
        runs.stream().mapToDouble(run -> step(run).seconds()).toArray(),
        runs.stream().mapToDouble(SimuMaxRuns.Run::seconds).toArray());
  }

  private ErrorStatistics bytes(List<SimuMaxRuns.Run> runs) {
    return ErrorStatistics.of(
        runs.stream()
            .mapToDouble(run -> memory.bytes(TokenWork.of(run.model(), 0), run.plan()) / GIBI)
            .toArray(),
        runs.stream().mapToDouble(SimuMaxRuns.Run::gibibytes).toArray());
  }

  private TrainingStep step(SimuMaxRuns.Run run) {
    return exposed.step(
        chips.apply("nvidia-b200-sxm"),
        TokenWork.of(run.model(), 0),
        Precision.BF16,
        run.plan(),
        Software.of(YearMonth.of(2026, 4)));
  }
}
