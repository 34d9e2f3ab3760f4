package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;

/// What an engine adds to the work of the chip.
///
/// @param step seconds of the host for each decode step
/// @param stepPerSequence seconds more for each sequence of a rank
/// @param stepPerLayer seconds more for each layer
/// @param prefillFactor by which a prefill takes longer than its operators
/// @param prefillStep seconds of the host for each prefill
/// @param prefillPerLayer seconds in which the host launches a layer of a prefill, which a prefill
///   takes at least
/// @param hiddenShare of a decode step that runs hidden in a mixed prefill step
/// @param outputShare of the output for which the memory of a request is held
/// @param requestSeconds outside the chip before the first token
/// @param waitSteps decode steps until a new request is taken up
record EngineLaw(
    double step,
    double stepPerSequence,
    double stepPerLayer,
    double prefillFactor,
    double prefillStep,
    double prefillPerLayer,
    double hiddenShare,
    double outputShare,
    double requestSeconds,
    double waitSteps) {

  static EngineLaw of(Coefficients c, Engine engine) {
    String name = "engine." + engine.key() + ".";
    return new EngineLaw(
        c.get(name + "step"),
        c.get(name + "step-per-sequence"),
        c.get(name + "step-per-layer"),
        c.get(name + "prefill-factor"),
        c.get(name + "prefill-step"),
        c.get(name + "prefill-per-layer"),
        c.get(name + "hidden-share"),
        c.get(name + "output-share"),
        c.get(name + "request-seconds"),
        c.get(name + "wait-steps"));
  }
}
