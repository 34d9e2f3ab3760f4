package dev.palier.catalog;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.ChipReader;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.maker.MakerReader;
import dev.palier.catalog.model.LanguageModel;
import dev.palier.catalog.model.ModelReader;
import dev.palier.catalog.name.NameIndex;
import dev.palier.catalog.product.Product;
import dev.palier.catalog.source.Source;
import dev.palier.catalog.source.SourceKeys;
import dev.palier.catalog.source.SourceReader;
import dev.palier.catalog.system.ChipSystem;
import dev.palier.catalog.system.SystemReader;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the data folder into a catalogue, or tells every problem of its files at once.
final class CatalogLoader {

  private final DataFolder data;
  private final Problems problems = new Problems();
  private final List<DataFile> files = new ArrayList<>();
  private final CatalogChecks checks = new CatalogChecks(problems);

  CatalogLoader(DataFolder data) {
    this.data = data;
  }

  Catalog load() {
    Collection<Source> sources =
        entries(List.of(data.get("sources.yaml")), "sources", SourceReader::read, Source::key);
    SourceKeys keys = new SourceKeys(sources.stream().map(Source::key).collect(Collectors.toSet()));
    Collection<Maker> makers =
        entries(List.of(data.get("makers.yaml")), "makers", MakerReader::read, Maker::id);
    Collection<Chip> chips = chips(new ChipReader(keys));
    Collection<ChipSystem> systems =
        entries(data.list("systems"), "systems", new SystemReader(keys)::read, ChipSystem::id);
    Collection<LanguageModel> models =
        entries(data.list("models"), "models", new ModelReader(keys)::read, LanguageModel::id);
    checks.references(makers, chips, systems);
    List<Product> products = new ArrayList<>(chips);
    products.addAll(systems);
    NameIndex names = NameIndex.of(makers, products);
    names.collisions().forEach(checks::collision);
    problems.throwIfAny();
    return new Catalog(
        List.copyOf(makers),
        List.copyOf(chips),
        List.copyOf(systems),
        List.copyOf(models),
        List.copyOf(sources),
        files,
        names);
  }

  /// One chip a file, because a chip has dozens of figures; read by all cores, because there are
  /// many files.
  private Collection<Chip> chips(ChipReader reader) {
    List<ChipFile> read =
        remembered(data.list("chips")).parallelStream()
            .map(file -> {
              YamlMapping whole = YamlDocument.read(file, problems);
              return new ChipFile(file, whole, reader.read(whole));
            })
            .toList();
    Map<String, Chip> chips = new TreeMap<>();
    read.forEach(file ->
        file.chip()
            .ifPresent(chip -> {
              checks.fileName(file.file(), file.whole(), chip);
              checks.unique(file.whole(), "id", chip.id());
              chips.put(chip.id(), chip);
            }));
    return chips.values();
  }

  private record ChipFile(DataFile file, YamlMapping whole, Optional<Chip> chip) {}

  /// Files that hold a list of entries under one field.
  private <T> Collection<T> entries(
      List<DataFile> from,
      String field,
      Function<YamlMapping, Optional<T>> reader,
      Function<T, String> idOf) {
    Map<String, T> values = new TreeMap<>();
    for (DataFile file : remembered(from)) {
      YamlMapping whole = YamlDocument.read(file, problems);
      for (YamlMapping entry : whole.mappings(field)) {
        reader
            .apply(entry)
            .ifPresent(value -> {
              checks.unique(entry, entry.has("id") ? "id" : "key", idOf.apply(value));
              values.put(idOf.apply(value), value);
            });
      }
      whole.end();
    }
    return values.values();
  }

  private List<DataFile> remembered(List<DataFile> more) {
    files.addAll(more);
    return more;
  }
}
