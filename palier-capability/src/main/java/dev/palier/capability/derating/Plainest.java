package dev.palier.capability.derating;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.Space;
import dev.palier.capability.workload.Yardstick;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// The design with the fewest cuts that is worth nearly as much as the best one.
///
/// The best design exploits the model to its last digit, such as the number of SMs into which the
/// tiles of one product divide without rest; what is within the model's error of it and simpler to
/// make says more. Of designs with equally few cuts the most valuable is taken.
final class Plainest {

  private Plainest() {}

  private record Node(Box box, double bound, int cuts, long order) {}

  /// @param least the value that it must have at least
  static Optional<Design> design(
      Space all, Permission permission, Yardstick yardstick, double least) {
    Space space = Dominance.reduce(all, permission);
    ItemFigures most = ItemFigures.of(Box.whole(space).corner(space, true));
    Relaxation relaxation =
        new Relaxation(space, new Cells(permission, most, space.parent().density()).open());
    PriorityQueue<Node> open =
        new PriorityQueue<>(
            Comparator.comparingInt(Node::cuts)
                .thenComparingDouble(node -> -node.bound())
                .thenComparingLong(Node::order));
    long order = 0;
    open.add(new Node(Box.whole(space), least, 0, order++));
    Design best = null;
    double bestValue = 0;
    int bestCuts = Integer.MAX_VALUE;
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (node.cuts() > bestCuts || node.cuts() == bestCuts && node.bound() <= bestValue) {
        continue;
      }
      int axis = node.box().open();
      if (axis < 0) {
        Optional<Design> found =
            Clocks.highest(node.box().corner(space, true), space.clocks(), permission);
        double value = found.map(d -> yardstick.value(d.accelerator())).orElse(0.0);
        int cuts = found.map(d -> d.cuts().size()).orElse(Integer.MAX_VALUE);
        if (value >= least && (cuts < bestCuts || cuts == bestCuts && value > bestValue)) {
          best = found.orElseThrow();
          bestValue = value;
          bestCuts = cuts;
        }
        continue;
      }
      for (boolean upper : new boolean[] {true, false}) {
        Box half = node.box().half(axis, upper);
        double bound = 0;
        for (Accelerator chip : relaxation.of(half)) {
          bound = Math.max(bound, yardstick.value(chip));
        }
        if (bound >= least) {
          open.add(new Node(half, bound, half.cuts(space), order++));
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
