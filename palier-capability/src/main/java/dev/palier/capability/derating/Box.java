package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.design.Shares;
import dev.palier.capability.design.Space;
import java.util.List;

/// A run of values of each knob but the clock, which is set last: SMs from 60 to 80, a quarter to
/// half of the tensor rate, four to six stacks.
///
/// @param low,high places in the values of each axis: units, then 8-, 16-, 4- and 64-bit shares,
///   then memory and links
record Box(int[] low, int[] high) {

  static final int UNITS = 0;
  static final int MEMORY = 1;
  static final int LINKS = 2;
  private static final int AXES = 7;
  private static final List<RateGroup> GROUPS =
      List.of(RateGroup.EIGHT_BIT, RateGroup.SIXTEEN_BIT, RateGroup.FOUR_BIT, RateGroup.DOUBLE);

  static int axis(RateGroup group) {
    return LINKS + 1 + GROUPS.indexOf(group);
  }

  static Box whole(Space space) {
    int[] high = new int[AXES];
    high[UNITS] = space.units().length - 1;
    for (RateGroup group : GROUPS) {
      high[axis(group)] = shares(space, group).size() - 1;
    }
    high[MEMORY] = space.memory().size() - 1;
    high[LINKS] = space.links().length - 1;
    return new Box(new int[AXES], high);
  }

  static List<Double> shares(Space space, RateGroup group) {
    return space.shares().getOrDefault(group, List.of(1.0));
  }

  boolean isSingle(int axis) {
    return low[axis] == high[axis];
  }

  /// The first axis with more than one value; -1 where there is none.
  int open() {
    for (int axis = 0; axis < low.length; axis++) {
      if (!isSingle(axis)) {
        return axis;
      }
    }
    return -1;
  }

  Box half(int axis, boolean upper) {
    int middle = (low[axis] + high[axis]) / 2;
    int[] from = low.clone();
    int[] to = high.clone();
    if (upper) {
      from[axis] = middle + 1;
    } else {
      to[axis] = middle;
    }
    return new Box(from, to);
  }

  Shares least(Space space) {
    return shares(space, low);
  }

  Shares most(Space space) {
    return shares(space, high);
  }

  private static Shares shares(Space space, int[] at) {
    return new Shares(
        shares(space, RateGroup.DOUBLE).get(at[axis(RateGroup.DOUBLE)]),
        shares(space, RateGroup.SIXTEEN_BIT).get(at[axis(RateGroup.SIXTEEN_BIT)]),
        shares(space, RateGroup.EIGHT_BIT).get(at[axis(RateGroup.EIGHT_BIT)]),
        shares(space, RateGroup.FOUR_BIT).get(at[axis(RateGroup.FOUR_BIT)]));
  }

  /// The design in which every knob is at its least, or at its most.
  Design corner(Space space, boolean upper) {
    int[] at = upper ? high : low;
    int[] clocks = space.clocks();
    return new Design(
        space.parent(),
        space.units()[at[UNITS]],
        shares(space, at),
        clocks[upper ? clocks.length - 1 : 0],
        space.memory().get(at[MEMORY]),
        space.links()[at[LINKS]]);
  }

  /// How many knobs but the clock differ from the parent's in every design of the box.
  int cuts(Space space) {
    Design sold = space.parent().uncut();
    int cuts = space.units()[high[UNITS]] < sold.units() ? 1 : 0;
    for (RateGroup group : GROUPS) {
      boolean matters = space.parent().peaks().of(group) > 0;
      cuts += matters && shares(space, group).get(high[axis(group)]) < 1 ? 1 : 0;
    }
    int memory = space.memory().indexOf(sold.memory());
    cuts += memory < low[MEMORY] || memory > high[MEMORY] ? 1 : 0;
    return cuts + (space.links()[high[LINKS]] < sold.links() ? 1 : 0);
  }
}
