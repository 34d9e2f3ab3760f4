package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.operator.Lowering;

/// What a deployment does over and over, and what it fits.
///
/// @param decode,prefill one pass of each kind
/// @param memory on a chip of the decode plan
record Steps(
    Deployment deployment,
    DecodeStep decode,
    PrefillStep prefill,
    Memory memory,
    EngineLaw engine,
    ServingLaws laws,
    boolean hasExperts) {

  static Steps of(Deployment deployment, ServingLaws laws, boolean eager) {
    Architecture model = deployment.model();
    Lowering lowering = new Lowering(laws.operators());
    LayerCounts layers = LayerCounts.of(model);
    EngineLaw engine = laws.engine(deployment.engine());
    return new Steps(
        deployment,
        new DecodeStep(
            lowering.decode(model, deployment.decode(), deployment.formats()),
            deployment.decode(),
            deployment.drafts(),
            layers,
            engine,
            laws.step(),
            eager),
        new PrefillStep(
            lowering.prefill(model, deployment.prefill(), deployment.formats()),
            deployment.prefill(),
            layers,
            engine,
            laws.step()),
        Memory.of(model, deployment.decode(), deployment.formats()),
        engine,
        laws,
        model.hasExperts());
  }

  /// Seconds of a decode step in the middle of the outputs.
  double step(Accelerator chip, double batch, Traffic traffic) {
    return decode.seconds(chip, batch, traffic.inputTokens() + traffic.outputTokens() / 2);
  }

  /// Requests that fit on one copy of the decode plan at once: one at least.
  double memoryBatch(Accelerator chip, Traffic traffic) {
    double held = traffic.inputTokens() + engine.outputShare() * traffic.outputTokens();
    double sequences = memory.sequences(chip, laws.memory(), held);
    return Math.max(sequences, 1) * deployment.decode().attentionDataParallel();
  }

  /// Prompts that a rank takes up in one prefill.
  double prompts(double batch, Traffic traffic) {
    double fit = Math.floor(laws.queue().prefillTokens() / traffic.inputTokens());
    return Math.max(Math.min(fit, batch / deployment.prefill().attentionDataParallel()), 1);
  }

  /// Seconds before the first token that no chip works on.
  double outside() {
    return engine.requestSeconds() + (hasExperts ? laws.queue().expertSeconds() : 0);
  }

  ArrivalLaw arrival(Traffic traffic) {
    return laws.arrival(deployment.engine(), traffic.arrival());
  }
}
