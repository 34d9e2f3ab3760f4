package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;

/// A closed loop of requests whose prefills and decode steps share their chips.
///
/// ```
/// b    = min(clients, what fits in memory)
/// k    = (b/ranks − 1) · apart · share / (O · prompts)          prefills met in each decode step
/// TPOT = D(b, I + O/2)/kept + k · (S − hidden · min(D, S))
/// TTFT = outside + waiting steps · D + S(1) + burst + warm-up + those in step + waiting for memory
/// ```
///
/// In a steady state each request that ends lets one prefill in, which the others wait for; part of
/// a decode step hides in it, and no more than there are steps. Source: capability-model §3.7,
/// refined by the start-up burst of a closed loop.
record SharedLoop(Steps steps) implements Loop {

  /// A rate so small that it never happens: it divides.
  private static final double NEVER = 1e-9;

  @Override
  public Served serve(Accelerator chip, Traffic traffic) {
    double fits = steps.memoryBatch(chip, traffic);
    double batch = Math.min(traffic.clients(), fits);
    double step = steps.step(chip, batch, traffic);
    double prompts = steps.prompts(batch, traffic);
    double alone = steps.prefill().seconds(chip, 1, traffic.inputTokens());
    double mixed =
        prompts > 1 ? steps.prefill().seconds(chip, prompts, traffic.inputTokens()) : alone;
    ArrivalLaw arrival = steps.arrival(traffic);
    double tpot = tpot(traffic.outputTokens(), arrival, batch, step, prompts, mixed);
    double ttft =
        ttft(
            traffic.outputTokens(),
            traffic.clients(),
            arrival,
            batch,
            step,
            tpot,
            alone,
            mixed / prompts);
    double rate = rate(traffic.outputTokens(), batch, tpot, alone);
    return new Served(
        ttft, tpot, batch, fits, rate, rate / steps.deployment().chips(), step, alone);
  }

  /// Seconds between tokens.
  double tpot(
      double output, ArrivalLaw arrival, double batch, double step, double prompts, double mixed) {
    double ranks = steps.deployment().decode().attentionDataParallel();
    double kept = steps.deployment().drafts().kept();
    double apart =
        ranks > 1 ? 1 + steps.laws().queue().desynchronised() * (Math.min(ranks, batch) - 1) : 1;
    double met =
        (Math.max(batch / ranks, 1) - 1) * apart / output / prompts * arrival.interference();
    double hidden = Math.min(steps.engine().hiddenShare(), 1 / Math.max(met * kept, NEVER));
    return step / kept + met * Math.max(mixed - hidden * Math.min(step, mixed), 0);
  }

  /// Seconds to the first token.
  ///
  /// @param each seconds of prefill for each request of a rank
  double ttft(
      double output,
      double clients,
      ArrivalLaw arrival,
      double batch,
      double step,
      double tpot,
      double alone,
      double each) {
    QueueLaw queue = steps.laws().queue();
    double ranks = steps.deployment().prefill().attentionDataParallel();
    double inRank = Math.max(clients / ranks, 1);
    double first = 1 / arrival.burstDivisor();
    double burst = each * (inRank - 1) / 2 * (ranks > 1 ? 1 + queue.dataParallelBurst() : 1);
    double together = Math.min(arrival.together(), inRank - 1) * each;
    double warm = steps.hasExperts() ? arrival.warmSeconds() * clients * first : 0;
    double over = Math.max(clients - batch, 0) / batch * (output * tpot + alone);
    return steps.outside()
        + steps.engine().waitSteps() * step
        + alone
        + burst * first
        + warm
        + together
        + over;
  }

  /// Output tokens a second of the whole deployment.
  static double rate(double output, double batch, double tpot, double alone) {
    return batch * output / (output * tpot + alone);
  }
}
