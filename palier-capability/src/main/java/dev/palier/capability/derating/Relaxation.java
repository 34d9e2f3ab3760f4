package dev.palier.capability.derating;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.MemoryPart;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.design.Shares;
import dev.palier.capability.design.Space;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chips that are nowhere less than any design of a box that the rules let through: each resource
/// at its most, cut off where a cell of the rules ends.
///
/// A yardstick that never falls with a resource is on such a chip at least what it is on every
/// design of the box: the bound of the search.
final class Relaxation {

  private static final double SLACK = 1 + 1e-12;

  private final Space space;
  private final List<Cell> open;

  Relaxation(Space space, List<Cell> open) {
    this.space = space;
    this.open = open;
  }

  /// One for each cell that the box meets, but those that another covers; none where nothing in the
  /// box is let through.
  List<Accelerator> of(Box box) {
    ItemFigures least = ItemFigures.of(box.corner(space, false));
    ItemFigures most = mostOf(box);
    List<Cell> met = new ArrayList<>();
    for (Cell cell : open) {
      if (cell.meets(least, most)) {
        met.removeIf(cell::covers);
        if (met.stream().noneMatch(other -> other.covers(cell))) {
          met.add(cell);
        }
      }
    }
    List<Accelerator> chips = new ArrayList<>();
    for (Cell cell : met) {
      Accelerator chip = within(box, cell, least);
      if (chip != null) {
        chips.add(chip);
      }
    }
    return chips;
  }

  private ItemFigures mostOf(Box box) {
    return ItemFigures.of(box.corner(space, true));
  }

  private @Nullable Accelerator within(Box box, Cell cell, ItemFigures least) {
    Parent parent = space.parent();
    int units = space.units()[box.high()[Box.UNITS]];
    int clock = clock(box, cell);
    Links links = links(box, cell, least);
    Memory memory = memory(box, cell, least);
    if (clock < 0 || links.gigabytes() < 0 || memory.bandwidth() < 0) {
      return null;
    }
    Shares most = box.most(space);
    return Design.rates(
        parent,
        units,
        space.clocks()[clock],
        rate(box, cell, RateGroup.SIXTEEN_BIT, most, units, clock),
        rate(box, cell, RateGroup.EIGHT_BIT, most, units, clock),
        rate(box, cell, RateGroup.FOUR_BIT, most, units, clock),
        memory.bandwidth(),
        memory.capacity(),
        links.gigabytes());
  }

  /// The place of the highest clock at which a design of the box can stay below the end of a cell;
  /// -1 where none does.
  private int clock(Box box, Cell cell) {
    int units = space.units()[box.low()[Box.UNITS]];
    Shares least = box.least(space);
    int place = space.clocks().length - 1;
    double speed = speed(units, place);
    double tpp = space.parent().peaks().tpp(least, speed);
    if (cell.tpp().isAbove(tpp)) {
      return place;
    }
    int low = -1;
    int high = place;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (cell.tpp().isAbove(space.parent().peaks().tpp(least, speed(units, middle)))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The most that a group of formats can keep of its rate, with all the units of the box, each as
  /// fast as the fastest of any design.
  private double rate(Box box, Cell cell, RateGroup group, Shares most, int units, int clock) {
    double peak = space.parent().peaks().of(group);
    double end = peak > 0 ? cell.tpp().above() / peak * SLACK : 1;
    if (!box.isSingle(Box.UNITS)) {
      double fewest = space.units()[box.low()[Box.UNITS]];
      return Math.min(most.of(group) * speed(units, clock), end * units / fewest);
    }
    List<Double> shares = Box.shares(space, group);
    double best = 0;
    for (int i = box.low()[Box.axis(group)]; i <= box.high()[Box.axis(group)]; i++) {
      best = Math.max(best, atClocks(shares.get(i), units, clock, end));
    }
    return best;
  }

  /// A share at the highest clock at which it stays below an end.
  private double atClocks(double share, int units, int clock, double end) {
    if (share * speed(units, clock) <= end) {
      return share * speed(units, clock);
    }
    int low = -1;
    int high = clock;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (share * speed(units, middle) <= end) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low < 0 ? 0 : share * speed(units, low);
  }

  private double speed(int units, int place) {
    return (double) units
        / space.parent().units().most()
        * ((double) space.clocks()[place] / space.parent().clock().most());
  }

  private record Links(double gigabytes) {}

  private Links links(Box box, Cell cell, ItemFigures least) {
    Parent parent = space.parent();
    for (int i = box.high()[Box.LINKS]; i >= box.low()[Box.LINKS]; i--) {
      double gigabytes = space.links()[i] * parent.gigabytesPerLink();
      double io = gigabytes + parent.hostGigabytesPerSecond();
      ItemFigures with = new ItemFigures(least.tpp(), least.density(), io, least.dram());
      if (cell.io().isAbove(io) && isBelowSums(cell, with)) {
        return new Links(gigabytes);
      }
    }
    return new Links(-1);
  }

  private record Memory(double bandwidth, double capacity) {}

  private Memory memory(Box box, Cell cell, ItemFigures least) {
    double bandwidth = -1;
    double capacity = -1;
    for (int i = box.low()[Box.MEMORY]; i <= box.high()[Box.MEMORY]; i++) {
      MemoryPart.Fitting fitting = space.memory().get(i);
      ItemFigures with =
          new ItemFigures(least.tpp(), least.density(), least.io(), fitting.bandwidth());
      if (cell.dram().isAbove(fitting.bandwidth()) && isBelowSums(cell, with)) {
        bandwidth = Math.max(bandwidth, fitting.bandwidth());
        capacity = Math.max(capacity, fitting.capacity());
      }
    }
    return new Memory(bandwidth, capacity);
  }

  private static boolean isBelowSums(Cell cell, ItemFigures figures) {
    return cell.sums().stream().allMatch(sum -> sum.range().isAbove(figures.value(sum.term())));
  }
}
