package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.operator.ChipRates;

/// Many points of one deployment: chips by numbers of clients, results in arrays.
///
/// It gives what [Service] gives, without garbage, for searches and pictures; one thread at a time.
/// The results of chip `i` with clients `j` stand at `i · clients + j`.
public final class PointTable {

  private final Steps steps;
  private final SharedLoop loop;
  private final Traffic traffic;
  private final ArrivalLaw arrival;
  private final double[] clients;
  private final double[] ttft;
  private final double[] tpot;
  private final double[] tokensPerSecond;
  private final ChipRates rates;

  private PointTable(
      Deployment deployment,
      ServingLaws laws,
      Traffic traffic,
      double[] clients,
      Accelerator[] chips) {
    if (deployment.disaggregated()) {
      throw new IllegalArgumentException(
          "A disaggregated deployment has no table of points\nMaybe ask its service");
    }
    this.steps = Steps.of(deployment, laws, false);
    this.loop = new SharedLoop(steps);
    this.traffic = traffic;
    this.arrival = steps.arrival(traffic);
    this.clients = clients.clone();
    int points = chips.length * clients.length;
    this.ttft = new double[points];
    this.tpot = new double[points];
    this.tokensPerSecond = new double[points];
    this.rates = new ChipRates(laws.operators(), chips[0]);
  }

  /// @param chips as many as will be evaluated at a time
  public static PointTable of(
      Deployment deployment,
      ServingLaws laws,
      Traffic traffic,
      double[] clients,
      Accelerator[] chips) {
    return new PointTable(deployment, laws, traffic, clients, chips);
  }

  /// Fills the results for chips, which must all compute in the formats of the deployment.
  public void evaluate(Accelerator[] chips) {
    int point = 0;
    double input = traffic.inputTokens();
    double output = traffic.outputTokens();
    for (Accelerator chip : chips) {
      rates.set(chip);
      double fits = steps.memoryBatch(chip, traffic);
      double alone = steps.prefill().seconds(rates, 1, input);
      double mixed = alone;
      double mixedPrompts = 1;
      for (double wanted : clients) {
        double batch = Math.min(wanted, fits);
        double prompts = steps.prompts(batch, traffic);
        if (prompts != mixedPrompts) {
          mixed = prompts > 1 ? steps.prefill().seconds(rates, prompts, input) : alone;
          mixedPrompts = prompts;
        }
        double step = steps.decode().seconds(rates, batch, input + output / 2);
        double between = loop.tpot(output, arrival, batch, step, prompts, mixed);
        tpot[point] = between;
        ttft[point] =
            loop.ttft(output, wanted, arrival, batch, step, between, alone, mixed / prompts);
        tokensPerSecond[point] = SharedLoop.rate(output, batch, between, alone);
        point++;
      }
    }
  }

  /// Seconds to the first token.
  public double ttft(int point) {
    return ttft[point];
  }

  /// Seconds between tokens.
  public double tpot(int point) {
    return tpot[point];
  }

  /// Output tokens a second of the whole deployment.
  public double tokensPerSecond(int point) {
    return tokensPerSecond[point];
  }

  /// Points of an evaluation.
  public int size() {
    return tpot.length;
  }
}
