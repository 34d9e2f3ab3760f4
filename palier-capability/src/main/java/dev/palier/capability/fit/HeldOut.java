package dev.palier.capability.fit;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The serving coefficients of fits that did not see a chip or a model, from
/// `calibration/serving-held-out.yaml`: what a validation shows without fitting again.
///
/// @param points by split, the logarithms of the parameters in the order of the priors
record HeldOut(Map<Split, double[]> points) {

  static final String FILE = "serving-held-out.yaml";

  static HeldOut load(DataFolder data, int parameters) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/" + FILE), problems);
    Map<Split, double[]> points = new LinkedHashMap<>();
    for (YamlMapping entry : whole.mappings("fits")) {
      Split split = new Split(entry.text("by"), entry.text("held-out"));
      List<String> values = entry.texts("values");
      entry.end();
      if (values.size() != parameters) {
        entry.problem(
            "values",
            values.size() + " values for " + parameters + " parameters",
            "run `palier calibrate --set serving-held-out` again");
        continue;
      }
      points.put(
          split, values.stream().mapToDouble(v -> Math.log(Double.parseDouble(v))).toArray());
    }
    whole.end();
    problems.throwIfAny();
    return new HeldOut(points);
  }

  /// The coefficients of the fit that did not see a split.
  Coefficients of(Split split, ServingPriors priors, Coefficients fixed) {
    double[] point = points.get(split);
    if (point == null) {
      throw new IllegalStateException(
          "No fit holds out "
              + split.label()
              + "\nMaybe run `palier calibrate --set serving-held-out`");
    }
    return fixed.with(priors.at(point));
  }
}
