package dev.palier.capability.calibration;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/// The priors of a fit, such as `calibration/training-priors.yaml`.
///
/// @param tolerance error of the logarithm of a row that weighs as much as one spread of a prior
public record Priors(double tolerance, List<Prior> priors) {

  public Priors {
    priors = List.copyOf(priors);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Priors load(DataFolder data, String name) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/" + name), problems);
    double tolerance = whole.number("tolerance").doubleValue();
    List<Prior> priors = new ArrayList<>();
    for (YamlMapping entry : whole.mappings("priors")) {
      priors.add(
          new Prior(
              entry.text("name"),
              entry.text("stage"),
              entry.number("value").doubleValue(),
              entry.number("spread").doubleValue(),
              entry.text("source")));
      entry.end();
    }
    whole.end();
    problems.throwIfAny();
    return new Priors(tolerance, priors);
  }

  public List<Prior> ofStage(String stage) {
    return priors.stream().filter(p -> p.stage().equals(stage)).toList();
  }
}
