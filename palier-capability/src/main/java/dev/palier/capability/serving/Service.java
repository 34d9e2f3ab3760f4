package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.operator.Timing;
import java.util.List;
import java.util.Optional;

/// A deployment made ready: asked for any chip and traffic, it says how requests are served.
public final class Service {

  private final Deployment deployment;
  private final Steps steps;
  private final Loop loop;
  private final Limits limits;

  private Service(Deployment deployment, ServingLaws laws, boolean eager) {
    this.deployment = deployment;
    this.steps = Steps.of(deployment, laws, eager);
    this.loop = deployment.disaggregated() ? new DisaggregatedLoop(steps) : new SharedLoop(steps);
    this.limits = new Limits(deployment);
  }

  public static Service of(Deployment deployment, ServingLaws laws) {
    return new Service(deployment, laws, false);
  }

  /// The same without captured graphs, as some measured runs were started.
  public static Service eager(Deployment deployment, ServingLaws laws) {
    return new Service(deployment, laws, true);
  }

  /// How it serves, or the limit that fails.
  public Answer serve(Accelerator chip, Traffic traffic) {
    Optional<Refused> refused = limits.find(chip).or(() -> limits.context(traffic));
    return refused.isPresent() ? refused.get() : times(chip, traffic);
  }

  /// How it serves one phase, or the limit that fails. Of a phase alone the other one's time is 0.
  public Answer serve(Accelerator chip, Traffic traffic, ServingPhase phase) {
    Answer all = serve(chip, traffic);
    return all instanceof Served served
        ? switch (phase) {
          case SERVING -> served;
          case DECODE -> decoded(chip, traffic, served);
          case PREFILL -> prefilled(chip, traffic, served);
        }
        : all;
  }

  private Served decoded(Accelerator chip, Traffic traffic, Served served) {
    double each = decodeTokensPerSecondPerChip(chip, traffic);
    return new Served(
        0,
        served.decodeStep() / deployment.drafts().kept(),
        served.batch(),
        served.memoryBatch(),
        each * deployment.decode().chips(),
        each,
        served.decodeStep(),
        served.prefill());
  }

  private Served prefilled(Accelerator chip, Traffic traffic, Served served) {
    double each = prefillTokensPerSecondPerChip(chip, traffic.inputTokens());
    return new Served(
        served.prefill(),
        0,
        served.batch(),
        served.memoryBatch(),
        each * deployment.prefill().chips(),
        each,
        served.decodeStep(),
        served.prefill());
  }

  /// How it serves, whatever the limits.
  public Served times(Accelerator chip, Traffic traffic) {
    return loop.serve(chip, traffic);
  }

  /// The first limit that fails on a chip, whatever the traffic.
  public Optional<Refused> refusal(Accelerator chip) {
    return limits.find(chip);
  }

  /// Requests that fit on one copy of the decode plan at once.
  public double fits(Accelerator chip, Traffic traffic) {
    return steps.memoryBatch(chip, traffic);
  }

  /// Seconds of a decode step with as many requests as the traffic has clients and as fit.
  public double decodeStepSeconds(Accelerator chip, Traffic traffic) {
    return steps.step(chip, batch(chip, traffic), traffic);
  }

  /// Output tokens a second for each chip of the decode plan, where prefills run elsewhere.
  public double decodeTokensPerSecondPerChip(Accelerator chip, Traffic traffic) {
    double batch = batch(chip, traffic);
    return batch
        * deployment.drafts().kept()
        / steps.step(chip, batch, traffic)
        / deployment.decode().chips();
  }

  /// Input tokens a second for each chip of the prefill plan, in prefills as large as the engine
  /// makes them.
  public double prefillTokensPerSecondPerChip(Accelerator chip, double inputTokens) {
    double prompts = Math.max(Math.floor(steps.laws().queue().prefillTokens() / inputTokens), 1);
    return prompts
        * deployment.prefill().attentionDataParallel()
        * inputTokens
        / steps.prefill().seconds(chip, prompts, inputTokens)
        / deployment.prefill().chips();
  }

  /// A decode step by operator.
  public List<Timing> explainDecode(Accelerator chip, Served served, Traffic traffic) {
    return steps
        .decode()
        .timings(chip, served.batch(), traffic.inputTokens() + traffic.outputTokens() / 2);
  }

  /// The prefill of one request by operator.
  public List<Timing> explainPrefill(Accelerator chip, Traffic traffic) {
    return steps.prefill().timings(chip, 1, traffic.inputTokens());
  }

  public Deployment deployment() {
    return deployment;
  }

  private double batch(Accelerator chip, Traffic traffic) {
    return Math.min(traffic.clients(), steps.memoryBatch(chip, traffic));
  }
}
