package dev.palier.capability.serving;

import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;

/// A model as an engine serves it: on one set of chips, or with prefill and decode apart.
///
/// @param prefill,decode the same plan where both phases share their chips
/// @param prefillWorkers,decodeWorkers copies of each; 1 and 1 where the phases share their chips
/// @param poolKnown whether the number of prefill workers is known; else there are at least as many
///   as the load takes
public record Deployment(
    Architecture model,
    Engine engine,
    Formats formats,
    Drafts drafts,
    Plan prefill,
    Plan decode,
    int prefillWorkers,
    int decodeWorkers,
    boolean disaggregated,
    boolean poolKnown) {

  public static Deployment together(Architecture model, Engine engine, Formats formats, Plan plan) {
    return new Deployment(model, engine, formats, Drafts.none(), plan, plan, 1, 1, false, true);
  }

  public static Deployment apart(
      Architecture model,
      Engine engine,
      Formats formats,
      Plan prefill,
      int prefillWorkers,
      Plan decode,
      int decodeWorkers,
      boolean poolKnown) {
    return new Deployment(
        model,
        engine,
        formats,
        Drafts.none(),
        prefill,
        decode,
        prefillWorkers,
        decodeWorkers,
        true,
        poolKnown);
  }

  public Deployment with(Drafts other) {
    return new Deployment(
        model,
        engine,
        formats,
        other,
        prefill,
        decode,
        prefillWorkers,
        decodeWorkers,
        disaggregated,
        poolKnown);
  }

  /// All chips that it takes.
  public int chips() {
    return disaggregated
        ? prefill.chips() * prefillWorkers + decode.chips() * decodeWorkers
        : decode.chips();
  }
}
