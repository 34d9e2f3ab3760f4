package dev.palier.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ModelArchitecture;
import dev.palier.capability.calibration.Priors;
import dev.palier.capability.fit.KernelValidation;
import dev.palier.capability.fit.ServingFigures;
import dev.palier.capability.fit.ServingValidation;
import dev.palier.capability.measured.BenchmarkNames;
import dev.palier.capability.measured.ChipsOfTables;
import dev.palier.capability.published.MlperfOffline;
import dev.palier.capability.published.MlperfRatios;
import dev.palier.capability.published.PublishedSet;
import dev.palier.capability.published.ServingChecks;
import dev.palier.capability.trainingrun.TrainingCoefficients;
import dev.palier.capability.trainingrun.TrainingSet;
import dev.palier.capability.validation.ValidationSet;
import dev.palier.data.DataFolder;
import java.util.List;
import java.util.Optional;

/// What the model is held to, set by set: the words of `palier validate --set`.
public final class ValidationSets {

  private final DataFolder data;
  private final Capability capability;
  private final BenchmarkNames names;
  private final TrainingCoefficients coefficients;
  private final TrainingSet training;

  private ValidationSets(Capability capability) {
    this.data = capability.data();
    this.capability = capability;
    this.names = BenchmarkNames.load(data);
    this.coefficients = TrainingCoefficients.load(data);
    this.training =
        new TrainingSet(
            coefficients,
            Priors.load(data, "training-priors.yaml"),
            name -> names.findChip(name).flatMap(this::findChip),
            name -> names.findModel(name).flatMap(this::findModel));
  }

  /// @throws dev.palier.data.DataException with every problem of the calibration
  public static ValidationSets of(Capability capability) {
    return new ValidationSets(capability);
  }

  public List<ValidationSet> list() {
    return List.of(
        KernelValidation.of(data, new ChipsOfTables(capability::findAccelerator)),
        serving(),
        training,
        new PublishedSet(
            training,
            coefficients,
            new ServingChecks(
                data,
                capability.laws(),
                id -> findChip(id).orElseThrow(),
                id -> findModel(id).orElseThrow()),
            id -> findChip(id).orElseThrow(),
            id -> findModel(id).orElseThrow()),
        new MlperfRatios(
            new MlperfOffline(
                data,
                capability.laws(),
                word ->
                    names
                        .findChip(word)
                        .or(() -> Optional.of(word))
                        .flatMap(capability::findAccelerator),
                this::findModel)));
  }

  private ValidationSet serving() {
    return new ServingValidation(
        new ServingFigures(data, capability.coefficients(), capability.runTable()));
  }

  private Optional<Accelerator> findChip(String id) {
    return capability.catalog().findChip(id).flatMap(chip -> capability.modelled(chip).found());
  }

  private Optional<Architecture> findModel(String id) {
    return capability.catalog().findModel(id).map(ModelArchitecture::of);
  }
}
