package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/// The operators of a group of layers' feed-forward on one rank.
///
/// @param layers of the group
record FeedForwardOperators(
    OperatorLaws laws, Architecture model, Plan plan, Formats formats, double layers) {

  List<Operator> of(FeedForward feedForward) {
    return switch (feedForward) {
      case FeedForward.Dense dense -> dense(dense.width());
      case FeedForward.Experts experts -> experts(experts);
    };
  }

  private List<Operator> dense(double width) {
    double own = width / plan.tensorParallel();
    return List.of(
        product("gate-up", 2 * own, model.hidden(), formats.dense(), Rows.RANK),
        product("down", model.hidden(), own, formats.dense(), Rows.RANK));
  }

  private List<Operator> experts(FeedForward.Experts e) {
    ExpertSpread spread = ExpertSpread.of(e, plan.expertParallel(), laws.experts());
    double own = (double) e.width() / plan.expertTensorParallel();
    boolean apart = plan.attentionDataParallel() > 1;
    Rows rows = apart ? Rows.RANK : Rows.GROUP;
    List<Operator> operators = new ArrayList<>();
    operators.add(product("router", e.routed(), model.hidden(), Precision.BF16, rows));
    operators.add(expert("expert-gate-up", 2 * own, model.hidden(), spread));
    operators.add(expert("expert-down", model.hidden(), own, spread));
    operators.add(
        new ExpertPermute("permute", layers, model.hidden(), spread, laws.experts(), laws.gemm()));
    if (e.sharedWidth() > 0) {
      double shared = (double) e.sharedWidth() / (apart ? 1 : plan.tensorParallel());
      operators.add(product("shared-gate-up", 2 * shared, model.hidden(), formats.experts(), rows));
      operators.add(product("shared-down", model.hidden(), shared, formats.experts(), rows));
    }
    if (apart) {
      operators.add(
          new Dispatch(
              "dispatch",
              layers,
              plan.chipsPerStage(),
              e.perToken(),
              model.hidden(),
              formats.experts().weightBytes(),
              laws.collective()));
    }
    return operators;
  }

  private Operator product(
      String label, double columns, double depth, Precision precision, Rows rows) {
    return new Product(label, layers, columns, depth, 1, precision, rows, laws.gemm());
  }

  private Operator expert(String label, double columns, double depth, ExpertSpread spread) {
    return new ExpertProduct(label, layers, columns, depth, formats.experts(), spread, laws.gemm());
  }
}
