package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.operator.Lowering;
import dev.palier.capability.operator.Timing;
import java.util.List;
import java.util.Optional;

/// A deployment made ready: asked for any chip and traffic, it says how requests are served.
///
/// ```
/// b    = min(clients, what fits in memory)
/// TPOT = D(b, I + O/2) / kept + (b − 1) · prefill of another request / O
/// TTFT = outside + waiting steps + S(1) + start-up burst + queue + waiting for memory
/// ```
///
/// In a steady state each request that ends lets one prefill in, which the others wait for. Where
/// prefill and decode have their own chips, decoding does not wait. Source: capability-model §3.7,
/// refined by the start-up burst of a closed loop.
public final class Service {

  private final Deployment deployment;
  private final ServingLaws laws;
  private final EngineLaw engine;
  private final DecodeStep decode;
  private final PrefillStep prefill;
  private final Memory memory;
  private final Limits limits;
  private final boolean experts;

  private Service(Deployment deployment, ServingLaws laws, boolean eager) {
    this.deployment = deployment;
    this.laws = laws;
    this.engine = laws.engine(deployment.engine());
    Architecture model = deployment.model();
    Lowering lowering = new Lowering(laws.operators());
    LayerCounts layers = LayerCounts.of(model);
    this.decode =
        new DecodeStep(
            lowering.decode(model, deployment.decode(), deployment.formats()),
            deployment.decode(),
            deployment.drafts(),
            layers,
            engine,
            laws.step(),
            eager);
    this.prefill =
        new PrefillStep(
            lowering.prefill(model, deployment.prefill(), deployment.formats()),
            deployment.prefill(),
            layers,
            engine,
            laws.step());
    this.memory = Memory.of(model, deployment.decode(), deployment.formats());
    this.limits = new Limits(deployment);
    this.experts = model.hasExperts();
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

  /// How it serves, whatever the limits.
  public Served times(Accelerator chip, Traffic traffic) {
    double clients = traffic.clients() / deployment.decodeWorkers();
    double fits = memoryBatch(chip, traffic);
    double batch = Math.min(clients, fits);
    double input = traffic.inputTokens();
    double output = traffic.outputTokens();
    QueueLaw queue = laws.queue();
    ArrivalLaw arrival = laws.arrival(deployment.engine(), traffic.arrival());

    double step = decode.seconds(chip, batch, input + output / 2);
    double prefillRanks = deployment.prefill().attentionDataParallel();
    double prompts =
        Math.max(Math.min(Math.floor(queue.prefillTokens() / input), batch / prefillRanks), 1);
    double alone = prefill.seconds(chip, 1, input);
    double mixed = prompts > 1 ? prefill.seconds(chip, prompts, input) : alone;
    double each = mixed / prompts; // seconds of prefill for each request of a rank

    double ranks = deployment.decode().attentionDataParallel();
    double others = Math.max(batch / ranks, 1) - 1;
    double waited = Math.max(mixed - engine.hiddenShare() * Math.min(step, mixed), 0) / prompts;
    double apart = ranks > 1 ? 1 + queue.desynchronised() * (Math.min(ranks, batch) - 1) : 1;
    double interference =
        deployment.disaggregated() ? 0 : others * apart * waited / output * arrival.interference();
    double tpot = step / deployment.drafts().kept() + interference;

    double outside = engine.requestSeconds() + (experts ? queue.expertSeconds() : 0);
    double ttft;
    if (deployment.disaggregated()) {
      double workers = deployment.prefillWorkers() * prefillRanks;
      double capacity = workers / each;
      double demand = traffic.clients() / (output * tpot);
      double backlog = Math.max(traffic.clients() / capacity - output * tpot, 0);
      double burst = each * Math.max(traffic.clients() / workers - 1, 0) / 2;
      double busy = Math.min(demand / capacity, queue.mostBusyApart());
      ttft =
          outside
              + alone
              + burst / arrival.burstDivisor()
              + backlog
              + each * busy / (1 - busy) * queue.weight()
              + step;
    } else {
      double inRank = Math.max(clients / prefillRanks, 1);
      double burst =
          each * (inRank - 1) / 2 * (prefillRanks > 1 ? 1 + queue.dataParallelBurst() : 1);
      double together = Math.min(arrival.together(), inRank - 1) * each;
      double busy = Math.min(interference / tpot, queue.mostBusy());
      double steady = each * Math.min(queue.weight() * busy / (1 - busy), others);
      double over = Math.max(clients - batch, 0) / batch * (output * tpot + alone);
      double first = 1 / arrival.burstDivisor();
      double warm = experts ? arrival.warmSeconds() * clients * first : 0;
      ttft =
          outside
              + engine.waitSteps() * step
              + alone
              + burst * first
              + warm
              + together
              + (1 - first) * steady
              + over;
    }
    double rate = throughput(traffic, batch, tpot, alone, each);
    return new Served(ttft, tpot, batch, fits, rate, rate / deployment.chips(), step, alone);
  }

  /// Output tokens a second for each chip of the decode plan, where prefills run elsewhere.
  public double decodeTokensPerSecondPerChip(Accelerator chip, Traffic traffic) {
    double batch = Math.min(traffic.clients(), memoryBatch(chip, traffic));
    double step = decode.seconds(chip, batch, traffic.inputTokens() + traffic.outputTokens() / 2);
    return batch * deployment.drafts().kept() / step / deployment.decode().chips();
  }

  /// Seconds of a decode step with as many requests as the traffic has clients and as fit.
  public double decodeStepSeconds(Accelerator chip, Traffic traffic) {
    double batch = Math.min(traffic.clients(), memoryBatch(chip, traffic));
    return decode.seconds(chip, batch, traffic.inputTokens() + traffic.outputTokens() / 2);
  }

  /// Input tokens a second for each chip of the prefill plan, one prompt after the other in batches
  /// of the engine.
  public double prefillTokensPerSecondPerChip(Accelerator chip, double inputTokens) {
    double prompts = Math.max(Math.floor(laws.queue().prefillTokens() / inputTokens), 1);
    double ranks = deployment.prefill().attentionDataParallel();
    return prompts
        * ranks
        * inputTokens
        / prefill.seconds(chip, prompts, inputTokens)
        / deployment.prefill().chips();
  }

  /// Requests that fit on one copy of the decode plan at once.
  public double fits(Accelerator chip, Traffic traffic) {
    return memoryBatch(chip, traffic);
  }

  /// The first limit that fails on a chip, whatever the traffic.
  public Optional<Refused> refusal(Accelerator chip) {
    return limits.find(chip);
  }

  /// A decode step by operator.
  public List<Timing> explainDecode(Accelerator chip, Served served, Traffic traffic) {
    return decode.timings(chip, served.batch(), traffic.inputTokens() + traffic.outputTokens() / 2);
  }

  /// The prefill of one request by operator.
  public List<Timing> explainPrefill(Accelerator chip, Traffic traffic) {
    return prefill.timings(chip, 1, traffic.inputTokens());
  }

  public Deployment deployment() {
    return deployment;
  }

  /// Requests that fit on one copy of the decode plan at once: one at least.
  private double memoryBatch(Accelerator chip, Traffic traffic) {
    double held = traffic.inputTokens() + engine.outputShare() * traffic.outputTokens();
    double sequences = memory.sequences(chip, laws.memory(), held);
    return Math.max(sequences, 1) * deployment.decode().attentionDataParallel();
  }

  /// Output tokens a second: of the decode, or of a prefill that cannot keep up.
  private double throughput(Traffic traffic, double batch, double tpot, double alone, double each) {
    double output = traffic.outputTokens();
    if (!deployment.disaggregated()) {
      return batch * output / (output * tpot + alone);
    }
    double decoded = deployment.decodeWorkers() * batch / tpot;
    double prefilled =
        deployment.prefillWorkers() * deployment.prefill().attentionDataParallel() / each * output;
    return Math.min(decoded, prefilled);
  }
}
