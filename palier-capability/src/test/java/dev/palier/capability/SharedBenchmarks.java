package dev.palier.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ModelArchitecture;
import dev.palier.capability.calibration.Priors;
import dev.palier.capability.measured.BenchmarkNames;
import dev.palier.capability.published.PublishedSet;
import dev.palier.capability.published.ServingChecks;
import dev.palier.capability.trainingrun.TrainingCoefficients;
import dev.palier.capability.trainingrun.TrainingSet;
import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where measured data lies that tests read in place, and the chips and models it names.
public final class SharedBenchmarks {

  private static final Catalog CATALOG = Catalog.load(DataFolder.packedWith(Catalog.class));
  private static final DataFolder DATA = DataFolder.packedWith(Conventions.class);
  private static final ChipModelling MODELLING = new ChipModelling(Conventions.load(DATA));
  private static final BenchmarkNames NAMES = BenchmarkNames.load(DATA);

  private SharedBenchmarks() {}

  public static Path folder() {
    String stated = System.getenv("PALIER_SHARED_DATA");
    Path shared =
        stated != null
            ? Path.of(stated)
            : Path.of(System.getProperty("palier.root", ".."))
                .resolve("../shared/data")
                .normalize();
    return shared.resolve("benchmarks");
  }

  public static Accelerator chip(String id) {
    return ((Modelled.Known) MODELLING.of(CATALOG.getChip(id))).accelerator();
  }

  public static Architecture model(String id) {
    return ModelArchitecture.of(CATALOG.findModel(id).orElseThrow());
  }

  public static TrainingCoefficients coefficients() {
    return TrainingCoefficients.load(DATA);
  }

  public static TrainingSet trainingSet() {
    return new TrainingSet(
        coefficients(),
        Priors.load(DATA, "training-priors.yaml"),
        name -> NAMES.findChip(name).map(SharedBenchmarks::chip),
        name -> NAMES.findModel(name).flatMap(CATALOG::findModel).map(ModelArchitecture::of));
  }

  public static PublishedSet publishedSet() {
    return new PublishedSet(
        trainingSet(),
        coefficients(),
        new ServingChecks(
            DataFolder.packedWith(Capability.class),
            Capability.packaged(Catalog.load(DataFolder.packedWith(Catalog.class))).laws(),
            SharedBenchmarks::chip,
            SharedBenchmarks::model),
        SharedBenchmarks::chip,
        SharedBenchmarks::model);
  }

  /// For a test that needs the folder.
  public static Optional<Path> find() {
    Path folder = folder();
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }
}
