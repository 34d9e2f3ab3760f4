package dev.palier.capability.derating;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.Space;
import dev.palier.capability.workload.Yardstick;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The best cut that the rules let through, by branch and bound: boxes of designs are split, the
/// most promising first, until no box can hold a better design than the one found.
///
/// A box is left unopened where the rules let nothing in it through, or where its bound
/// ([Relaxation]) is not above the best value. The clock is set last: TPP rises with it, so that
/// the highest clock of each cell of the rules is all there is to try. Of designs of equal value
/// the one with the fewest cuts is taken, and of those the first found. The same question always
/// gives the same answer.
public final class Search {

  /// Values closer than this, as a share, count as equal.
  private static final double EQUAL = 1e-9;

  private final Space space;
  private final long designs;
  private final Permission permission;
  private final Yardstick yardstick;
  private final Relaxation relaxation;

  private @Nullable Design best;
  private double bestValue;
  private int bestCuts = Integer.MAX_VALUE;
  private long opened;
  private long pruned;
  private long evaluated;

  private Search(Space space, Permission permission, Yardstick yardstick) {
    this.space = Dominance.reduce(space, permission);
    this.designs = space.size();
    this.permission = permission;
    this.yardstick = yardstick;
    ItemFigures most = ItemFigures.of(Box.whole(space).corner(space, true));
    this.relaxation =
        new Relaxation(this.space, new Cells(permission, most, space.parent().density()).open());
  }

  /// The best design of a space, with the proof.
  public static Found best(Space space, Permission permission, Yardstick yardstick) {
    return new Search(space, permission, yardstick).run();
  }

  /// @param design empty where the rules let no design of the space through, or none that can do
  ///   the work
  public record Found(@Nullable Design design, Certificate certificate) {

    public Optional<Design> findDesign() {
      return Optional.ofNullable(design);
    }
  }

  /// @param order in which it was made, so that equals are opened in one order
  private record Node(Box box, double bound, int cuts, long order) {}

  private Found run() {
    PriorityQueue<Node> open =
        new PriorityQueue<>(
            Comparator.comparingDouble((Node node) -> -node.bound())
                .thenComparingInt(Node::cuts)
                .thenComparingLong(Node::order));
    long order = 0;
    add(Box.whole(space), open, order++);
    double bound = 0;
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (!isPromising(node.bound(), node.cuts())) {
        pruned++;
        continue;
      }
      int axis = node.box().open();
      if (axis < 0) {
        Clocks.highest(node.box().corner(space, true), space.clocks(), permission)
            .ifPresent(this::take);
      } else {
        opened++;
        add(node.box().half(axis, true), open, order++);
        add(node.box().half(axis, false), open, order++);
      }
    }
    bound = Math.max(bound, bestValue);
    return new Found(best, new Certificate(bestValue, bound, designs, opened, pruned, evaluated));
  }

  private void add(Box box, PriorityQueue<Node> open, long order) {
    List<Accelerator> chips = relaxation.of(box);
    double bound = 0;
    for (Accelerator chip : chips) {
      bound = Math.max(bound, yardstick.value(chip));
    }
    Node node = new Node(box, bound, box.cuts(space), order);
    if (bound > 0 && isPromising(bound, node.cuts())) {
      open.add(node);
    } else {
      pruned++;
    }
  }

  private boolean isPromising(double bound, int cuts) {
    return bound > bestValue * (1 + EQUAL) || bound >= bestValue * (1 - EQUAL) && cuts < bestCuts;
  }

  private void take(Design design) {
    evaluated++;
    double value = yardstick.value(design.accelerator());
    int cuts = design.cuts().size();
    if (value > 0
        && (value > bestValue * (1 + EQUAL)
            || value >= bestValue * (1 - EQUAL) && cuts < bestCuts)) {
      best = design;
      bestValue = value;
      bestCuts = cuts;
    }
  }
}
