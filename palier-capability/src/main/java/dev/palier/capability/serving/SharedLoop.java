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
    Deployment deployment = steps.deployment();
    QueueLaw queue = steps.laws().queue();
    ArrivalLaw arrival = steps.arrival(traffic);
    double clients = traffic.clients();
    double input = traffic.inputTokens();
    double output = traffic.outputTokens();
    double fits = steps.memoryBatch(chip, traffic);
    double batch = Math.min(clients, fits);
    double kept = deployment.drafts().kept();
    double step = steps.step(chip, batch, traffic);
    double prompts = steps.prompts(batch, traffic);
    double alone = steps.prefill().seconds(chip, 1, input);
    double mixed = prompts > 1 ? steps.prefill().seconds(chip, prompts, input) : alone;

    double ranks = deployment.decode().attentionDataParallel();
    double apart = ranks > 1 ? 1 + queue.desynchronised() * (Math.min(ranks, batch) - 1) : 1;
    double met =
        (Math.max(batch / ranks, 1) - 1) * apart / output / prompts * arrival.interference();
    double hidden = Math.min(steps.engine().hiddenShare(), 1 / Math.max(met * kept, NEVER));
    double tpot = step / kept + met * Math.max(mixed - hidden * Math.min(step, mixed), 0);

    double prefillRanks = deployment.prefill().attentionDataParallel();
    double each = mixed / prompts; // seconds of prefill for each request of a rank
    double inRank = Math.max(clients / prefillRanks, 1);
    double first = 1 / arrival.burstDivisor();
    double burst = each * (inRank - 1) / 2 * (prefillRanks > 1 ? 1 + queue.dataParallelBurst() : 1);
    double together = Math.min(arrival.together(), inRank - 1) * each;
    double warm = deployment.model().hasExperts() ? arrival.warmSeconds() * clients * first : 0;
    double over = Math.max(clients - batch, 0) / batch * (output * tpot + alone);
    double ttft =
        steps.outside()
            + steps.engine().waitSteps() * step
            + alone
            + burst * first
            + warm
            + together
            + over;
    double rate = batch * output / (output * tpot + alone);
    return new Served(ttft, tpot, batch, fits, rate, rate / deployment.chips(), step, alone);
  }
}
