package dev.palier.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipFile;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ModelArchitecture;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.fit.Split;
import dev.palier.capability.fit.Splits;
import dev.palier.capability.provenance.Bands;
import dev.palier.capability.provenance.FittedDomain;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.run.ChipWords;
import dev.palier.capability.run.DraftGuess;
import dev.palier.capability.run.ModelWords;
import dev.palier.capability.run.RunTable;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.PlanSearch;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The performance model with its data: everything that commands and pages ask. Immutable.
public final class Capability {

  private final DataFolder data;
  private final Catalog catalog;
  private final ChipModelling modelling;
  private final Coefficients coefficients;
  private final ServingLaws laws;
  private final Bands bands;
  private final FittedDomain domain;
  private final ChipWords chips;
  private final ModelWords models;

  private Capability(DataFolder data, Catalog catalog) {
    this.data = data;
    this.catalog = catalog;
    this.modelling = new ChipModelling(Conventions.load(data));
    this.coefficients = Coefficients.load(data, "serving.yaml");
    this.laws = ServingLaws.of(coefficients);
    this.bands = Bands.load(data);
    this.chips = new ChipWords(catalog);
    this.models = new ModelWords(catalog);
    Splits splits = Splits.load(data);
    List<Accelerator> fitted = new ArrayList<>();
    for (String id : splits.servingChips()) {
      if (modelling.of(catalog.getChip(id)) instanceof Modelled.Known known) {
        fitted.add(known.accelerator());
      }
    }
    this.domain =
        new FittedDomain(fitted, new HashSet<>(splits.servingModels()), FittedDomain.makers(data));
  }

  /// @param data the folder with `calibration/`
  /// @throws dev.palier.data.DataException with every problem of its files
  public static Capability load(DataFolder data, Catalog catalog) {
    return new Capability(data, catalog);
  }

  /// What ships in the jar.
  public static Capability packaged(Catalog catalog) {
    return load(DataFolder.packedWith(Capability.class), catalog);
  }

  /// The chip as the model sees it, or what nobody published.
  public Modelled modelled(Chip chip) {
    return modelling.of(chip);
  }

  /// A chip that a user wrote.
  ///
  /// @throws dev.palier.data.DataException with every problem of the file
  public Modelled.Known chipOf(DataFile file) {
    return new ChipFile(Conventions.load(data)).read(file);
  }

  /// The chip of an id, a name, or a word of tables such as `h100_sxm`.
  public Optional<Chip> findChip(String word) {
    return chips.find(word);
  }

  /// The chip of an id or a word as the model sees it; empty where it cannot be modelled.
  public Optional<Accelerator> findAccelerator(String word) {
    return findChip(word).flatMap(chip -> modelled(chip).found());
  }

  /// The model of an id, a name or a repository.
  ///
  /// @throws IllegalArgumentException where the catalogue knows it and lacks one of its sizes
  public Optional<Architecture> findModel(String word) {
    return models.find(word).map(ModelArchitecture::of);
  }

  /// A deployment made ready.
  public Service service(Deployment deployment) {
    return Service.of(deployment, laws);
  }

  public PlanSearch planSearch() {
    return new PlanSearch(laws);
  }

  /// Where figures of a chip and a model come from.
  public Provenance provenance(Accelerator chip, Architecture model) {
    String maker = catalog.findChip(chip.id()).map(Chip::makerId).orElse("");
    return domain.provenance(chip, Split.family(model.id()), maker);
  }

  public Bands bands() {
    return bands;
  }

  public ServingLaws laws() {
    return laws;
  }

  /// The coefficients of serving, with what they rest on.
  public Coefficients coefficients() {
    return coefficients;
  }

  /// Reads tables of runs.
  public RunTable runTable() {
    return new RunTable(catalog, modelling, DraftGuess.of(coefficients));
  }

  public Catalog catalog() {
    return catalog;
  }

  /// The folder with `calibration/`.
  public DataFolder data() {
    return data;
  }
}
