package dev.palier.capability.run;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ModelArchitecture;
import dev.palier.capability.measured.Row;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.model.LanguageModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the lines of a table of runs, with the chips and models of the catalogue.
public final class RunTable {

  private final ChipWords chips;
  private final ModelWords models;
  private final ChipModelling modelling;
  private final RunReader reader;
  private final Map<String, Architecture> architectures = new HashMap<>();

  public RunTable(Catalog catalog, ChipModelling modelling, DraftGuess drafts) {
    this.chips = new ChipWords(catalog);
    this.models = new ModelWords(catalog);
    this.modelling = modelling;
    this.reader = new RunReader(drafts);
  }

  /// @throws dev.palier.capability.measured.RowException with the first malformed column
  public Asked read(Row row) {
    String chipWord = row.text("system");
    Optional<Chip> chip = chips.find(chipWord);
    if (chip.isEmpty()) {
      return new Asked.Unknown(row.line(), "no chip \"" + chipWord + "\" is in the catalogue");
    }
    String modelWord = row.text("model_path");
    Optional<LanguageModel> model = models.find(modelWord);
    if (model.isEmpty()) {
      return new Asked.Unknown(row.line(), "no model \"" + modelWord + "\" is in the catalogue");
    }
    return switch (modelling.of(chip.get())) {
      case Modelled.Unknown unknown ->
          new Asked.Unknown(
              row.line(),
              "nobody published " + String.join(", ", unknown.missing()) + " of " + chipWord);
      case Modelled.Known known -> read(row, known.accelerator(), model.get());
    };
  }

  private Asked read(Row row, Accelerator chip, LanguageModel model) {
    Architecture architecture = architectures.get(model.id());
    if (architecture == null) {
      try {
        architecture = ModelArchitecture.of(model);
      } catch (IllegalArgumentException e) {
        return new Asked.Unknown(row.line(), String.valueOf(e.getMessage()).split("\n", 2)[0]);
      }
      architectures.put(model.id(), architecture);
    }
    return new Asked.Readable(reader.read(row, architecture, chip));
  }
}
