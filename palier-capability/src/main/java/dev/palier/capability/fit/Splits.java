package dev.palier.capability.fit;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/// What is held out in turn, from `calibration/splits.yaml`, the same in every fit.
public record Splits(List<String> servingChips, List<String> servingModels) {

  public Splits {
    servingChips = List.copyOf(servingChips);
    servingModels = List.copyOf(servingModels);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Splits load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/serving-splits.yaml"), problems);
    Splits splits = new Splits(whole.texts("chips"), whole.texts("models"));
    whole.end();
    problems.throwIfAny();
    return splits;
  }

  /// Each chip, then each model.
  public List<Split> list() {
    List<Split> splits = new ArrayList<>();
    servingChips.forEach(chip -> splits.add(new Split("chip", chip)));
    servingModels.forEach(model -> splits.add(new Split("model", model)));
    return splits;
  }
}
