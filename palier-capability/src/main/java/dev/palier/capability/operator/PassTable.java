package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The operators of a pass, laid out for many passes in a row without garbage.
///
/// It gives the same seconds as the operators one by one, which explain themselves.
public final class PassTable {

  private final ProductTable rank;
  private final ProductTable group;
  private final ProductTable logits;
  private final ExpertSpread[] spreads;
  private final ProductTable[] experts;
  private final ExpertPermute[] permutes;
  private final DecodeAttention[] decodeAttentions;
  private final PrefillAttention[] prefillAttentions;
  private final DecodeIndex[] decodeIndexes;
  private final PrefillIndex[] prefillIndexes;
  private final DecodeState[] decodeStates;
  private final PrefillState[] prefillStates;
  private final AllReduce[] reduces;
  private final Dispatch[] dispatches;
  private final Elementwise[] elementwises;

  private PassTable(List<Operator> operators) {
    rank = products(operators, Rows.RANK);
    group = products(operators, Rows.GROUP);
    logits = products(operators, Rows.LOGITS);
    Map<ExpertSpread, List<ExpertProduct>> bySpread = new LinkedHashMap<>();
    for (ExpertProduct product : of(operators, ExpertProduct.class)) {
      bySpread.computeIfAbsent(product.spread(), _ -> new ArrayList<>()).add(product);
    }
    spreads = bySpread.keySet().toArray(ExpertSpread[]::new);
    experts = bySpread.values().stream().map(ProductTable::ofExperts).toArray(ProductTable[]::new);
    permutes = of(operators, ExpertPermute.class).toArray(ExpertPermute[]::new);
    decodeAttentions = of(operators, DecodeAttention.class).toArray(DecodeAttention[]::new);
    prefillAttentions = of(operators, PrefillAttention.class).toArray(PrefillAttention[]::new);
    decodeIndexes = of(operators, DecodeIndex.class).toArray(DecodeIndex[]::new);
    prefillIndexes = of(operators, PrefillIndex.class).toArray(PrefillIndex[]::new);
    decodeStates = of(operators, DecodeState.class).toArray(DecodeState[]::new);
    prefillStates = of(operators, PrefillState.class).toArray(PrefillState[]::new);
    reduces = of(operators, AllReduce.class).toArray(AllReduce[]::new);
    dispatches = of(operators, Dispatch.class).toArray(Dispatch[]::new);
    elementwises = of(operators, Elementwise.class).toArray(Elementwise[]::new);
  }

  public static PassTable of(List<Operator> operators) {
    return new PassTable(operators);
  }

  private static ProductTable products(List<Operator> operators, Rows rows) {
    return ProductTable.of(
        of(operators, Product.class).stream().filter(p -> p.rows() == rows).toList());
  }

  private static <T extends Operator> List<T> of(List<Operator> operators, Class<T> kind) {
    return operators.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// Seconds of a pass; the numbers are those of a [Pass].
  public double seconds(
      ChipRates rates,
      double tokens,
      double groupTokens,
      double sequences,
      double context,
      double wanted) {
    Accelerator chip = rates.chip();
    double sum =
        rank.seconds(rates, tokens, 1)
            + group.seconds(rates, groupTokens, 1)
            + logits.seconds(rates, wanted, 1);
    for (int i = 0; i < spreads.length; i++) {
      double touched = spreads[i].touched(groupTokens);
      double rows = Math.max(spreads[i].assignments(groupTokens) / touched, 1);
      sum += experts[i].seconds(rates, rows, touched);
    }
    for (ExpertPermute permute : permutes) {
      sum += permute.seconds(chip, groupTokens);
    }
    for (DecodeAttention attention : decodeAttentions) {
      sum += attention.seconds(chip, tokens, sequences, context);
    }
    for (PrefillAttention attention : prefillAttentions) {
      sum += attention.seconds(chip, sequences, context);
    }
    for (DecodeIndex index : decodeIndexes) {
      sum += index.seconds(chip, tokens, sequences, context);
    }
    for (PrefillIndex index : prefillIndexes) {
      sum += index.seconds(chip, sequences, context);
    }
    for (DecodeState state : decodeStates) {
      sum += state.seconds(chip, sequences);
    }
    for (PrefillState state : prefillStates) {
      sum += state.seconds(chip, tokens);
    }
    for (AllReduce reduce : reduces) {
      sum += reduce.seconds(chip, tokens);
    }
    for (Dispatch dispatch : dispatches) {
      sum += dispatch.seconds(chip, tokens);
    }
    for (Elementwise elementwise : elementwises) {
      sum += elementwise.seconds(chip, tokens);
    }
    return sum;
  }
}
