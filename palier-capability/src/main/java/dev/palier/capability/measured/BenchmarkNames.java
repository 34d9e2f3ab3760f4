package dev.palier.capability.measured;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What tables of measurements call chips and models: `GB300` for `nvidia-gb300`.
public record BenchmarkNames(Map<String, String> chips, Map<String, String> models) {

  private static final String FILE = "calibration/benchmark-names.yaml";

  public BenchmarkNames {
    chips = Map.copyOf(chips);
    models = Map.copyOf(models);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static BenchmarkNames load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get(FILE), problems);
    BenchmarkNames names = new BenchmarkNames(ids(whole, "chips"), ids(whole, "models"));
    whole.end();
    problems.throwIfAny();
    return names;
  }

  /// The catalogue's id of a chip.
  public Optional<String> findChip(String name) {
    return Optional.ofNullable(chips.get(name));
  }

  /// The catalogue's id of a model.
  public Optional<String> findModel(String name) {
    return Optional.ofNullable(models.get(name));
  }

  private static Map<String, String> ids(YamlMapping whole, String field) {
    Map<String, String> ids = new HashMap<>();
    for (YamlMapping entry : whole.mappings(field)) {
      ids.put(entry.text("name"), entry.text("id"));
      entry.end();
    }
    return ids;
  }
}
