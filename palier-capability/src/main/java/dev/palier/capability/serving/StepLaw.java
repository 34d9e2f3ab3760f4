package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;

/// What kinds of layers add to a step beside their operators, whatever the engine.
///
/// @param expertLayer,linearLayer,sparseLayer seconds of small kernels in each such layer
/// @param eagerLayer seconds of launching a layer without a captured graph
/// @param expertLaunches times that a prefill's layer with experts takes to launch, over a dense
///   one
record StepLaw(
    double expertLayer,
    double linearLayer,
    double sparseLayer,
    double eagerLayer,
    double expertLaunches) {

  static StepLaw of(Coefficients c) {
    return new StepLaw(
        c.get("step.expert-layer"),
        c.get("step.linear-layer"),
        c.get("step.sparse-layer"),
        c.get("step.eager-layer"),
        c.get("step.expert-launches"));
  }
}
