package dev.palier.capability.fit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came out for a block.
///
/// @param values of its coefficients, in their units
/// @param residuals factors of single chips, by name
/// @param rowsFitted of all its rows
/// @param predictions for every row that the screen left
public record FittedBlock(
    BlockPriors block,
    Map<String, Double> values,
    Map<String, Double> residuals,
    int rowsFitted,
    List<Prediction> predictions) {

  public FittedBlock {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    residuals = Collections.unmodifiableMap(new LinkedHashMap<>(residuals));
    predictions = List.copyOf(predictions);
  }

  double value(Prior prior) {
    return values.getOrDefault(prior.name(), prior.value());
  }

  /// The chips that the block has rows of, in the order of the tables.
  public List<String> chipIds() {
    return predictions.stream().map(p -> p.kernel().chip().id()).distinct().toList();
  }
}
