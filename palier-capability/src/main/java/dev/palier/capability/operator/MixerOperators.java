package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.Mixer;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/// The operators of a group of layers' attention on one rank.
///
/// @param layers of the group
record MixerOperators(
    OperatorLaws laws,
    Architecture model,
    Plan plan,
    Formats formats,
    double layers,
    boolean decode) {

  /// Bytes of an element of a linear layer's state, which is kept in 32 bit, and its two ways.
  private static final double STATE_BYTES = 4 * 2;

  /// Bytes of the scale of a token's index key.
  private static final double INDEX_SCALE_BYTES = 4;

  List<Operator> of(Mixer mixer) {
    return switch (mixer) {
      case Mixer.GroupedAttention grouped -> grouped(grouped);
      case Mixer.LatentAttention latent -> latent(latent);
      case Mixer.LinearAttention linear -> linear(linear);
    };
  }

  private List<Operator> grouped(Mixer.GroupedAttention a) {
    double heads = share(a.heads());
    double kvHeads = share(a.kvHeads());
    double d = a.headDimension();
    double operations = 4 * heads * d;
    Operator core =
        decode
            ? new DecodeAttention(
                "attention",
                layers,
                2 * kvHeads * d * formats.cacheBytes(),
                operations,
                kvHeads,
                a.window(),
                laws.attention())
            : new PrefillAttention(
                "attention", layers, operations, heads, a.window(), 1, laws.attention());
    return List.of(
        product("qkv", ((a.gated() ? 2 : 1) * heads + 2 * kvHeads) * d, model.hidden()),
        core,
        product("attention-out", model.hidden(), heads * d));
  }

  private List<Operator> latent(Mixer.LatentAttention a) {
    double heads = share(a.heads());
    double key = a.plainDimension() + a.rotaryDimension();
    double queryDepth = a.queryRank() > 0 ? a.queryRank() : model.hidden();
    double cached = a.keyValueRank() + a.rotaryDimension();
    List<Operator> operators = new ArrayList<>();
    operators.add(product("compress", a.queryRank() + cached, model.hidden()));
    operators.add(product("queries", heads * key, queryDepth));
    if (a.sparseTokens() > 0) {
      operators.addAll(index(a));
    }
    if (decode) {
      operators.add(headProduct("absorb-keys", a.keyValueRank(), a.plainDimension(), heads));
      operators.add(
          new DecodeAttention(
              "attention",
              layers,
              cached * formats.cacheBytes(),
              2 * heads * (2 * a.keyValueRank() + a.rotaryDimension()),
              1,
              a.sparseTokens(),
              laws.attention()));
      operators.add(headProduct("absorb-values", a.valueDimension(), a.keyValueRank(), heads));
    } else {
      operators.add(
          product("expand", heads * (a.plainDimension() + a.valueDimension()), a.keyValueRank()));
      operators.add(
          new PrefillAttention(
              "attention",
              layers,
              2 * heads * (key + a.valueDimension()),
              heads,
              a.sparseTokens(),
              a.sparseTokens() > 0 ? laws.attention().sparsePrefillFactor() : 1,
              laws.attention()));
    }
    operators.add(
        new Product(
            "attention-out",
            layers,
            model.hidden(),
            heads * a.valueDimension(),
            1,
            formats.dense(),
            Rows.RANK,
            laws.gemm()));
    return operators;
  }

  private List<Operator> index(Mixer.LatentAttention a) {
    double queries = (double) a.indexHeads() * a.indexDimension();
    double operations = 2 * queries;
    return List.of(
        product("index-keys", queries + a.indexDimension(), a.queryRank()),
        decode
            ? new DecodeIndex(
                "index",
                layers,
                a.indexDimension() + INDEX_SCALE_BYTES,
                operations,
                laws.attention())
            : new PrefillIndex("index", layers, operations, laws.attention()));
  }

  private List<Operator> linear(Mixer.LinearAttention a) {
    double ways = plan.tensorParallel();
    double values = a.valueHeads() * a.valueDimension() / ways;
    double inputs =
        (2.0 * a.keyHeads() * a.keyDimension()
                + 2.0 * a.valueHeads() * a.valueDimension()
                + 2.0 * a.valueHeads())
            / ways;
    return List.of(
        product("linear-in", inputs, model.hidden()),
        decode
            ? new DecodeState(
                "linear-state", layers, a.stateElements() / ways * STATE_BYTES, laws.attention())
            : new PrefillState("linear-state", layers, values, a.keyDimension(), laws.attention()),
        product("linear-out", model.hidden(), values));
  }

  /// The heads on one rank: no fewer than one.
  private double share(double heads) {
    return Math.max(heads / plan.tensorParallel(), 1);
  }

  private Operator product(String label, double columns, double depth) {
    return new Product(
        label, layers, columns, depth, 1, formats.attention(), Rows.RANK, laws.gemm());
  }

  /// Each head with weights of its own, in 16 bit.
  private Operator headProduct(String label, double columns, double depth, double heads) {
    return new Product(
        label, layers, columns, depth, heads, Precision.BF16, Rows.RANK, laws.gemm());
  }
}
