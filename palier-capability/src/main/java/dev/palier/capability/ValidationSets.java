package dev.palier.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.Modelled;
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
import dev.palier.capability.run.ChipWords;
import dev.palier.capability.trainingrun.TrainingCoefficients;
import dev.palier.capability.trainingrun.TrainingSet;
import dev.palier.capability.validation.ValidationSet;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.data.DataFolder;
import java.util.List;
import java.util.Optional;

/// What the model is held to, set by set: the words of `palier validate --set`.
public final class ValidationSets {

  private final DataFolder data;
  private final Catalog catalog;
  private final ChipModelling modelling;
  private final BenchmarkNames names;
  private final TrainingCoefficients coefficients;
  private final TrainingSet training;

  private ValidationSets(DataFolder data, Catalog catalog) {
    this.data = data;
    this.catalog = catalog;
    this.modelling = new ChipModelling(Conventions.load(data));
    this.names = BenchmarkNames.load(data);
    this.coefficients = TrainingCoefficients.load(data);
    this.training =
        new TrainingSet(
            coefficients,
            Priors.load(data, "training-priors.yaml"),
            name -> names.findChip(name).flatMap(this::findChip),
            name -> names.findModel(name).flatMap(this::findModel));
  }

  /// @param data the folder with `calibration/`
  /// @throws dev.palier.catalog.data.DataException with every problem of its files
  public static ValidationSets of(DataFolder data, Catalog catalog) {
    return new ValidationSets(data, catalog);
  }

  public List<ValidationSet> list() {
    return List.of(
        KernelValidation.of(data, new ChipsOfTables(this::findWord)),
        serving(),
        training,
        new PublishedSet(
            training,
            coefficients,
            new ServingChecks(
                data,
                Capability.load(data, catalog).laws(),
                id -> findChip(id).orElseThrow(),
                id -> findModel(id).orElseThrow()),
            id -> findChip(id).orElseThrow(),
            id -> findModel(id).orElseThrow()),
        new MlperfRatios(
            new MlperfOffline(
                data,
                Capability.load(data, catalog).laws(),
                word -> names.findChip(word).or(() -> Optional.of(word)).flatMap(this::findWord),
                this::findModel)));
  }

  private ValidationSet serving() {
    Capability capability = Capability.load(data, catalog);
    return new ServingValidation(
        new ServingFigures(data, capability.coefficients(), capability.runTable()));
  }

  private Optional<Accelerator> findWord(String word) {
    return new ChipWords(catalog).find(word).flatMap(chip -> findChip(chip.id()));
  }

  private Optional<Accelerator> findChip(String id) {
    return catalog
        .findChip(id)
        .map(modelling::of)
        .flatMap(modelled ->
            switch (modelled) {
              case Modelled.Known known -> Optional.of(known.accelerator());
              case Modelled.Unknown _ -> Optional.empty();
            });
  }

  private Optional<Architecture> findModel(String id) {
    return catalog.findModel(id).map(ModelArchitecture::of);
  }
}
