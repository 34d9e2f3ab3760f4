package dev.palier.capability.derating;

import dev.palier.capability.workload.Yardstick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/// What each threshold of the rules is worth: how much the best cut gains or loses where the
/// threshold stands a tenth lower or higher.
///
/// @param value of the best cut under the rules as they are
/// @param moves the largest effect first
public record Leverage(double value, List<Move> moves) {

  private static final double STEP = 0.1;

  public Leverage {
    moves = List.copyOf(moves);
  }

  /// A threshold with the value of the best cut where it is lower and where it is higher.
  ///
  /// @param figure such as `item.tpp`, or a sum
  public record Move(String figure, double threshold, double lower, double higher) {

    double effect() {
      return Math.abs(higher - lower);
    }
  }

  /// @param progress told what is tried, and how much of the whole is done
  public static Leverage of(
      Derating derating,
      Question question,
      Yardstick yardstick,
      BiConsumer<String, Double> progress) {
    double value = derating.best(question, yardstick).certificate().value();
    List<Thresholds.Threshold> all = Thresholds.list(derating.book(), question.day());
    List<Move> moves = new ArrayList<>();
    for (Thresholds.Threshold threshold : all) {
      progress.accept(
          threshold.term() + " " + threshold.number(), (double) moves.size() / all.size());
      moves.add(
          new Move(
              threshold.term().toString(),
              threshold.number(),
              moved(derating, question, yardstick, threshold, 1 - STEP),
              moved(derating, question, yardstick, threshold, 1 + STEP)));
    }
    moves.sort(
        Comparator.comparingDouble(Move::effect)
            .reversed()
            .thenComparing(Move::figure)
            .thenComparingDouble(Move::threshold));
    return new Leverage(value, moves);
  }

  private static double moved(
      Derating derating,
      Question question,
      Yardstick yardstick,
      Thresholds.Threshold threshold,
      double factor) {
    return derating
        .under(
            Thresholds.moved(
                derating.book(), question.day(), threshold, threshold.number() * factor))
        .best(question, yardstick)
        .certificate()
        .value();
  }
}
