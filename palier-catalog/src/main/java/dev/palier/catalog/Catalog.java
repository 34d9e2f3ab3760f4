package dev.palier.catalog;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.model.LanguageModel;
import dev.palier.catalog.name.NameIndex;
import dev.palier.catalog.source.Source;
import dev.palier.catalog.system.ChipSystem;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that the catalogue knows, read once from the data files. Immutable.
///
/// All lists are in the order of their ids.
public final class Catalog {

  private final List<Maker> makers;
  private final List<Chip> chips;
  private final List<ChipSystem> systems;
  private final List<LanguageModel> models;
  private final List<Source> sources;
  private final List<DataFile> files;
  private final Map<String, Chip> chipById;
  private final Map<String, ChipSystem> systemById;
  private final NameIndex names;

  Catalog(
      List<Maker> makers,
      List<Chip> chips,
      List<ChipSystem> systems,
      List<LanguageModel> models,
      List<Source> sources,
      List<DataFile> files,
      NameIndex names) {
    this.makers = List.copyOf(makers);
    this.chips = List.copyOf(chips);
    this.systems = List.copyOf(systems);
    this.models = List.copyOf(models);
    this.sources = List.copyOf(sources);
    this.files = List.copyOf(files);
    this.names = names;
    this.chipById = chips.stream().collect(Collectors.toMap(Chip::id, Function.identity()));
    this.systemById =
        systems.stream().collect(Collectors.toMap(ChipSystem::id, Function.identity()));
  }

  /// The catalogue of a data folder.
  ///
  /// @throws dev.palier.data.DataException with every problem of the files
  public static Catalog load(DataFolder data) {
    return new CatalogLoader(data).load();
  }

  /// The catalogue that was packed into the jar.
  public static Catalog packaged() {
    return load(DataFolder.packedWith(Catalog.class));
  }

  public List<Maker> makers() {
    return makers;
  }

  public List<Chip> chips() {
    return chips;
  }

  public List<ChipSystem> systems() {
    return systems;
  }

  public List<LanguageModel> models() {
    return models;
  }

  public List<Source> sources() {
    return sources;
  }

  /// The files that were read, as a digest wants them.
  public List<DataFile> files() {
    return files;
  }

  /// Finding a product from the words that people write.
  public NameIndex names() {
    return names;
  }

  public Optional<Chip> findChip(String id) {
    return Optional.ofNullable(chipById.get(id));
  }

  public Optional<ChipSystem> findSystem(String id) {
    return Optional.ofNullable(systemById.get(id));
  }

  public Optional<Maker> findMaker(String id) {
    return makers.stream().filter(maker -> maker.id().equals(id)).findFirst();
  }

  public Optional<LanguageModel> findModel(String id) {
    return models.stream().filter(model -> model.id().equals(id)).findFirst();
  }

  public Optional<Source> findSource(String key) {
    return sources.stream().filter(source -> source.key().equals(key)).findFirst();
  }

  /// The chip of an id that must exist.
  ///
  /// @throws IllegalArgumentException naming the id
  public Chip getChip(String id) {
    return findChip(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The catalogue has no chip \"" + id + "\"\n" + "Maybe look it up by name first"));
  }
}
