package dev.palier.screening.match;

import dev.palier.data.YamlMapping;

/// The weights of [Feature] and the thresholds, from `data/screening/scoring.yaml`.
///
/// @param same log odds from which two names are one party's
/// @param relatedWeight how much a shared word must say for names to be related
/// @param relatedAgreement how well it must agree
record Scoring(
    double[] person,
    double[] organisation,
    double same,
    double relatedWeight,
    double relatedAgreement) {

  static Scoring of(YamlMapping file) {
    YamlMapping threshold = file.mapping("threshold");
    return new Scoring(
        weights(file.mapping("person")),
        weights(file.mapping("organisation")),
        threshold.number("same").doubleValue(),
        threshold.number("related-weight").doubleValue(),
        threshold.number("related-agreement").doubleValue());
  }

  private static double[] weights(YamlMapping mapping) {
    double[] weights = new double[Feature.values().length];
    for (Feature feature : Feature.values()) {
      weights[feature.ordinal()] = mapping.number(feature.field()).doubleValue();
    }
    mapping.end();
    return weights;
  }

  double logOdds(double[] features, boolean ofPersons) {
    double[] weights = ofPersons ? person : organisation;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
