package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;

/// A closed loop of requests that are prefilled on chips of their own and then decoded elsewhere.
///
/// ```
/// X_p  = workers · ranks / seconds of a prefill             requests a second that the pool takes
/// load = clients · kept / (O·D) / X_p
/// b    = clients of a worker; where load > 1, what the pool feeds: b = X_p·O·D(b)/kept
/// TPOT = D(b) / kept
/// TTFT = outside + S(1) + burst + backlog + queue + D
/// ```
///
/// D is taken as linear between the batch of all clients and that divided by the load. Source:
/// capability-model §3.7; that requests which wait for a prefill are not in the batch is our
/// refinement.
record DisaggregatedLoop(Steps steps) implements Loop {

  /// Less than any difference of batches or load that matters: it divides.
  private static final double LEAST = 1e-9;

  private static final double LEAST_GAIN = 1e-3;

  @Override
  public Served serve(Accelerator chip, Traffic traffic) {
    Deployment deployment = steps.deployment();
    QueueLaw queue = steps.laws().queue();
    double output = traffic.outputTokens();
    double clients = traffic.clients();
    double ofWorker = clients / deployment.decodeWorkers();
    double fits = steps.memoryBatch(chip, traffic);
    double full = Math.min(ofWorker, fits);
    double kept = deployment.drafts().kept();
    double step = steps.step(chip, full, traffic);
    double prompts = steps.prompts(full, traffic);
    double alone = steps.prefill().seconds(chip, 1, traffic.inputTokens());
    double mixed =
        prompts > 1 ? steps.prefill().seconds(chip, prompts, traffic.inputTokens()) : alone;
    double each = mixed / prompts;

    double pool = deployment.prefillWorkers() * deployment.prefill().attentionDataParallel() / each;
    double wanted = clients * kept / (output * step);
    if (!deployment.poolKnown()) {
      pool = Math.max(pool, wanted / queue.pool());
    }
    double load = Math.max(wanted / pool, LEAST);
    double batch = full;
    if (load > 1) {
      double thinned = Math.max(full / load, 1);
      double thinnedStep = steps.step(chip, thinned, traffic);
      double slope = (step - thinnedStep) / Math.max(full - thinned, LEAST);
      double empty = thinnedStep - slope * thinned;
      double fed = pool * output / kept / deployment.decodeWorkers();
      double balanced = fed * empty / Math.max(1 - fed * slope, LEAST_GAIN);
      batch = Math.max(Math.min(Math.max(balanced, 1), full), Math.min(thinned, full));
      step = empty + slope * batch;
    }
    double tpot = step / kept;

    double backlog = Math.max(clients / pool - output * tpot, 0);
    double burst = Math.max(clients / pool - each, 0) / 2;
    double busy = Math.min(clients / (output * tpot) / pool, queue.mostBusy());
    double guess = deployment.poolKnown() ? 0 : queue.poolSeconds() * Math.sqrt(ofWorker);
    double ttft =
        steps.outside()
            + alone
            + queue.burstApart() * burst / steps.arrival(traffic).burstDivisor()
            + backlog
            + each * busy / (1 - busy) * queue.weight()
            + step
            + guess;
    double rate = Math.min(deployment.decodeWorkers() * batch / tpot, pool * output);
    return new Served(ttft, tpot, batch, fits, rate, rate / deployment.chips(), step, alone);
  }
}
