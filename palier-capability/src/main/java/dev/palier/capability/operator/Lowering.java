package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/// Turns a model and a plan into the operators of one pass on one rank.
///
/// A pass with pipeline stages goes through all layers, one stage after the other, so that stages
/// do not show here.
public final class Lowering {

  private final OperatorLaws laws;

  public Lowering(OperatorLaws laws) {
    this.laws = laws;
  }

  /// The operators of a decode step.
  public List<Operator> decode(Architecture model, Plan plan, Formats formats) {
    return lower(model, plan, formats, true);
  }

  /// The operators of a prefill.
  public List<Operator> prefill(Architecture model, Plan plan, Formats formats) {
    return lower(model, plan, formats, false);
  }

  private List<Operator> lower(Architecture model, Plan plan, Formats formats, boolean decode) {
    List<Operator> operators = new ArrayList<>();
    for (LayerGroup group : model.groups()) {
      operators.addAll(
          new MixerOperators(laws, model, plan, formats, group.count(), decode).of(group.mixer()));
      operators.addAll(
          new FeedForwardOperators(laws, model, plan, formats, group.count())
              .of(group.feedForward()));
    }
    int layers = model.layers();
    if (plan.tensorParallel() > 1) {
      operators.add(reduce(model, plan));
    }
    operators.add(new Elementwise("elementwise", layers, model.hidden(), laws.elementwise()));
    operators.add(head(model, plan));
    return operators;
  }

  /// After the attention of every layer, and after its feed-forward where the ranks share it.
  private Operator reduce(Architecture model, Plan plan) {
    double each = plan.attentionDataParallel() > 1 ? 1 : 2;
    double ranks = plan.tensorParallel();
    return new AllReduce(
        "all-reduce",
        each * model.layers(),
        ranks,
        Math.log(ranks) / Math.log(2),
        model.hidden(),
        laws.collective());
  }

  private Operator head(Architecture model, Plan plan) {
    return new Product(
        "head",
        1,
        (double) model.vocabulary() / plan.tensorParallel(),
        model.hidden(),
        1,
        Precision.BF16,
        Rows.LOGITS,
        laws.gemm());
  }
}
