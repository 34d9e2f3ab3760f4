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

/// One step in which every running request gets its next token.
///
/// ```
/// D(b, L) = Σ operators(tokens = b·(1 + drafts)) · (1 + drafts/layers) + host
/// ```
///
/// With pipeline stages, a step works on a share of the requests and goes through all stages.
/// Source: capability-model §3.7.
final class DecodeStep {

  private final List<Operator> operators;
  private final PassTable table;
  private final Plan plan;
  private final Drafts drafts;
  private final LayerCounts layers;
  private final EngineLaw engine;
  private final StepLaw law;
  private final boolean eager;

  DecodeStep(
      List<Operator> operators,
      Plan plan,
      Drafts drafts,
      LayerCounts layers,
      EngineLaw engine,
      StepLaw law,
      boolean eager) {
    this.operators = List.copyOf(operators);
    this.table = PassTable.of(operators);
    this.plan = plan;
    this.drafts = drafts;
    this.layers = layers;
    this.engine = engine;
    this.law = law;
    this.eager = eager;
  }

  /// @param sequences running on the whole deployment
  /// @param context tokens that each attends to
  double seconds(Accelerator chip, double sequences, double context) {
    Pass pass = pass(sequences, context);
    double work = 0;
    for (Operator operator : operators) {
      work += operator.seconds(chip, pass);
    }
    return work * draftFactor() + host(pass.sequences());
  }

  /// The same without garbage, for many passes in a row.
  double seconds(ChipRates rates, double sequences, double context) {
    double batch = Math.max(sequences / plan.pipelineParallel(), 1);
    double ranks = plan.attentionDataParallel();
    double each = Math.max(batch / ranks, 1);
    double group = sequences >= ranks ? Math.max(batch, ranks * each) : batch;
    double tokens = 1 + drafts.proposed();
    double work = table.seconds(rates, each * tokens, group * tokens, each, context, each * tokens);
    return work * draftFactor() + host(each);
  }

  /// The same by operator, the host's part last; they add up to the seconds.
  List<Timing> timings(Accelerator chip, double sequences, double context) {
    Pass pass = pass(sequences, context);
    List<Timing> timings = new ArrayList<>();
    double factor = draftFactor();
    for (Operator operator : operators) {
      timings.add(operator.timing(chip, pass).times(factor));
    }
    double host = host(pass.sequences());
    timings.add(new Timing("host", host, 0, 0, 0, host));
    return timings;
  }

  Pass pass(double sequences, double context) {
    double batch = Math.max(sequences / plan.pipelineParallel(), 1);
    double ranks = plan.attentionDataParallel();
    double each = Math.max(batch / ranks, 1);
    double group = sequences >= ranks ? Math.max(batch, ranks * each) : batch;
    double tokens = 1 + drafts.proposed();
    return new Pass(each * tokens, group * tokens, each, context, each * tokens);
  }

  /// Each draft goes through one layer more.
  double draftFactor() {
    return 1 + drafts.proposed() / layers.all();
  }

  double host(double sequencesOfRank) {
    return engine.step()
        + engine.stepPerSequence() * sequencesOfRank
        + (engine.stepPerLayer() + (eager ? law.eagerLayer() : 0)) * layers.all()
        + law.expertLayer() * layers.experts()
        + law.linearLayer() * layers.linear()
        + law.sparseLayer() * layers.sparse();
  }
}
