package dev.palier.capability.trainingrun;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.calibration.Priors;
import dev.palier.capability.training.TrainingModel;
import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.ValidationResult;
import dev.palier.capability.validation.ValidationSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Published training runs against the model: with the coefficients as they stand, and with each
/// chip held out of a fit of its own.
public final class TrainingSet implements ValidationSet {

  private final TrainingCoefficients coefficients;
  private final Priors priors;
  private final Function<String, Optional<Accelerator>> chips;
  private final Function<String, Optional<Architecture>> models;

  /// @param chips,models by the names of the table
  public TrainingSet(
      TrainingCoefficients coefficients,
      Priors priors,
      Function<String, Optional<Accelerator>> chips,
      Function<String, Optional<Architecture>> models) {
    this.coefficients = coefficients;
    this.priors = priors;
    this.chips = chips;
    this.models = models;
  }

  @Override
  public String id() {
    return "training";
  }

  @Override
  public List<String> files() {
    return List.of(MegatronBridge.FILE);
  }

  @Override
  public ValidationResult validate(Path benchmarks) {
    Trainees runs = trainees(benchmarks);
    TrainingErrors errors = errors(benchmarks);
    Map<TrainingRun, Double> heldOut = heldOut(runs.answered());
    List<TrainingRun> dense = of(runs, false);
    List<TrainingRun> experts = of(runs, true);
    return new ValidationResult(
        List.of(
            errors.dense(),
            table("training-dense-held-out", "Dense models, the chip held out", dense, heldOut),
            errors.experts(),
            table(
                "training-experts-held-out",
                "Mixtures of experts, the chip held out",
                experts,
                heldOut)),
        List.of(),
        List.of(
            runs.adapters().size() + " runs train adapters alone and are not counted.",
            "Runs without an answer are of models that the catalogue does not have (Nemotron)."));
  }

  /// The coefficients of a fit to all runs of the table.
  public TrainingCoefficients fit(Path benchmarks) {
    return new TrainingFit(priors).fit(coefficients, trainees(benchmarks).answered());
  }

  /// Errors with the coefficients as they stand.
  public TrainingErrors errors(Path benchmarks) {
    Trainees runs = trainees(benchmarks);
    Map<TrainingRun, Double> fitted = predictions(coefficients.model(), runs.answered());
    List<TrainingRun> dense = of(runs, false);
    return new TrainingErrors(
        table("training-dense", "Dense models, as calibrated", dense, fitted),
        table("training-experts", "Mixtures of experts, as calibrated", of(runs, true), fitted),
        dense,
        fitted);
  }

  private Trainees trainees(Path benchmarks) {
    return Trainees.of(MegatronBridge.read(benchmarks.resolve(MegatronBridge.FILE)), chips, models);
  }

  private Map<TrainingRun, Double> heldOut(List<Trainee> runs) {
    Map<TrainingRun, Double> predictions = new IdentityHashMap<>();
    for (String chip : runs.stream().map(r -> r.run().chip()).distinct().toList()) {
      List<Trainee> others = runs.stream().filter(r -> !r.run().chip().equals(chip)).toList();
      List<Trainee> own = runs.stream().filter(r -> r.run().chip().equals(chip)).toList();
      predictions.putAll(
          predictions(new TrainingFit(priors).fit(coefficients, others).model(), own));
    }
    return predictions;
  }

  private static Map<TrainingRun, Double> predictions(TrainingModel model, List<Trainee> runs) {
    Map<TrainingRun, Double> predictions = new IdentityHashMap<>();
    runs.forEach(run -> predictions.put(run.run(), run.predicted(model)));
    return predictions;
  }

  /// Runs of models that nothing is known of are mixtures of experts here.
  private static List<TrainingRun> of(Trainees runs, boolean experts) {
    List<TrainingRun> all =
        new ArrayList<>(
            runs.answered().stream()
                .filter(r -> r.withExperts() == experts)
                .map(Trainee::run)
                .toList());
    if (experts) {
      all.addAll(runs.unknown());
    }
    return all;
  }

  private static ErrorTable table(
      String id, String title, List<TrainingRun> runs, Map<TrainingRun, Double> predictions) {
    Map<String, Function<? super TrainingRun, String>> ways = new LinkedHashMap<>();
    ways.put("chip", TrainingRun::chip);
    ways.put("model", TrainingRun::model);
    ways.put("precision", run -> run.precision().key());
    return ErrorTable.of(
        id,
        title,
        runs,
        run -> predictions.getOrDefault(run, Double.NaN),
        TrainingRun::tokensPerSecond,
        ways);
  }
}
