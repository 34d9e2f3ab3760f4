package dev.palier.capability.fit;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.measured.ChipsOfTables;
import dev.palier.capability.run.ChipWords;
import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The measured tables that tests read in place, and the chips they name.
final class KernelTables {

  static final DataFolder DATA = DataFolder.packedWith(Conventions.class);

  private static final Catalog CATALOG = Catalog.load(DataFolder.packedWith(Catalog.class));
  private static final ChipModelling MODELLING = new ChipModelling(Conventions.load(DATA));

  private KernelTables() {}

  /// The folder of benchmarks; a test that needs it is skipped where it is not.
  static Path folder() {
    String stated = System.getenv("PALIER_SHARED_DATA");
    Path shared =
        stated != null
            ? Path.of(stated)
            : Path.of(System.getProperty("palier.root", ".."))
                .resolve("../shared/data")
                .normalize();
    Path folder = shared.resolve("benchmarks");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "skipped: " + folder + " is not there; set PALIER_SHARED_DATA");
    return folder;
  }

  static ChipsOfTables chips() {
    ChipWords words = new ChipWords(CATALOG);
    return new ChipsOfTables(word ->
        words
            .find(word)
            .flatMap(chip ->
                MODELLING.of(chip) instanceof Modelled.Known known
                    ? Optional.of(known.accelerator())
                    : Optional.empty()));
  }

  static Accelerator chip(String id) {
    return ((Modelled.Known) MODELLING.of(CATALOG.getChip(id))).accelerator();
  }
}
