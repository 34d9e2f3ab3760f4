package dev.palier.capability.fit;

import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is fitted end to end, from `calibration/serving-priors.yaml`.
record ServingPriors(List<ServingParameter> parameters, Weights weights) {

  /// How much runs count in the fit.
  ///
  /// @param tpotScale,ttftScale logarithm of a ratio from which on an error counts by its size
  /// @param ttft weight of the time to the first token, that of the time between tokens being 1
  /// @param disaggregated weight of a disaggregated run whose workers are known
  /// @param guessed weight of one whose workers are read into the table
  /// @param belief weight of the starts
  record Weights(
      double tpotScale,
      double ttftScale,
      double ttft,
      double disaggregated,
      double guessed,
      double belief) {}

  ServingPriors {
    parameters = List.copyOf(parameters);
  }

  static ServingPriors load(DataFolder data) {
    DataFile file = data.get("calibration/serving-priors.yaml");
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(file, problems);
    YamlMapping counts = whole.mapping("weights");
    Weights weights =
        new Weights(
            counts.number("tpot-scale").doubleValue(),
            counts.number("ttft-scale").doubleValue(),
            counts.number("ttft").doubleValue(),
            counts.number("disaggregated").doubleValue(),
            counts.number("guessed").doubleValue(),
            counts.number("belief").doubleValue());
    counts.end();
    List<ServingParameter> parameters = new ArrayList<>();
    for (YamlMapping entry : whole.mappings("parameters")) {
      List<String> sets = entry.texts("sets");
      double start = entry.number("start").doubleValue();
      double low = entry.number("low").doubleValue();
      double high = entry.number("high").doubleValue();
      double spread = entry.number("spread").doubleValue();
      String unit = entry.text("unit", "");
      String meaning = entry.text("meaning");
      entry.end();
      entry
          .make(() -> new ServingParameter(sets, start, low, high, spread, unit, meaning))
          .ifPresent(parameters::add);
    }
    whole.end();
    problems.throwIfAny();
    return new ServingPriors(parameters, weights);
  }

  /// The values of coefficients at a point of the fit, which is in logarithms.
  Map<String, Double> at(double[] point) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < point.length; i++) {
      ServingParameter parameter = parameters.get(i);
      double value = parameter.clamp(Math.exp(point[i]));
      parameter.sets().forEach(name -> values.put(name, value));
    }
    return values;
  }

  double[] start() {
    return parameters.stream().mapToDouble(p -> Math.log(p.start())).toArray();
  }
}
