package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.operator.ChipRates;
import dev.palier.capability.operator.Operator;
import dev.palier.capability.operator.Pass;
import dev.palier.capability.operator.PassTable;
import dev.palier.capability.operator.Timing;
import dev.palier.capability.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/// One pass over whole prompts.
///
/// ```
/// S = (w⁴ + l⁴)^¼ + host,   w = engine's factor · Σ operators,   l = launching all layers
/// ```
///
/// Source: capability-model §3.7; that a short prefill takes at least the time to launch its layers
/// is our refinement.
final class PrefillStep {

  private final List<Operator> operators;
  private final PassTable table;
  private final Plan plan;
  private final LayerCounts layers;
  private final EngineLaw engine;
  private final StepLaw law;

  PrefillStep(
      List<Operator> operators, Plan plan, LayerCounts layers, EngineLaw engine, StepLaw law) {
    this.operators = List.copyOf(operators);
    this.table = PassTable.of(operators);
    this.plan = plan;
    this.layers = layers;
    this.engine = engine;
    this.law = law;
  }

  /// @param prompts on each rank of the attention
  /// @param length tokens of each
  double seconds(Accelerator chip, double prompts, double length) {
    Pass pass = pass(prompts, length);
    double work = 0;
    for (Operator operator : operators) {
      work += operator.seconds(chip, pass);
    }
    return smooth(work * engine.prefillFactor(), launch()) + engine.prefillStep();
  }

  /// The same without garbage, for many passes in a row.
  double seconds(ChipRates rates, double prompts, double length) {
    double tokens = prompts * length;
    double work =
        table.seconds(
            rates, tokens, tokens * plan.attentionDataParallel(), prompts, length, prompts);
    return smooth(work * engine.prefillFactor(), launch()) + engine.prefillStep();
  }

  /// The same by operator; what launching adds to their sum, and the host's part, come last.
  List<Timing> timings(Accelerator chip, double prompts, double length) {
    Pass pass = pass(prompts, length);
    List<Timing> timings = new ArrayList<>();
    double work = 0;
    for (Operator operator : operators) {
      Timing timing = operator.timing(chip, pass).times(engine.prefillFactor());
      work += timing.seconds();
      timings.add(timing);
    }
    double host = smooth(work, launch()) - work + engine.prefillStep();
    timings.add(new Timing("host", host, 0, 0, 0, host));
    return timings;
  }

  Pass pass(double prompts, double length) {
    double tokens = prompts * length;
    return new Pass(tokens, tokens * plan.attentionDataParallel(), prompts, length, prompts);
  }

  double launch() {
    return engine.prefillPerLayer()
        * layers.all()
        * (layers.experts() > 0 ? law.expertLaunches() : 1);
  }

  static double smooth(double a, double b) {
    double a2 = a * a;
    double b2 = b * b;
    return Math.sqrt(Math.sqrt(a2 * a2 + b2 * b2));
  }
}
