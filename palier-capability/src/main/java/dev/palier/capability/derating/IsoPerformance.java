package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.design.Shares;
import dev.palier.capability.design.Space;
import dev.palier.capability.workload.Yardstick;
import java.util.List;
import java.util.Optional;

/// The smallest TPP that still gives a share of what the parent gives, memory and links being as
/// sold, whatever the rules.
///
/// All groups of formats keep one share of their rate and FP64 the least: TPP is the greatest of
/// them, and a smaller share of a group that the work does not use would not lower it.
public final class IsoPerformance {

  private IsoPerformance() {}

  /// @param share of the parent's value, from 0 to 1
  /// @return empty where the parent itself cannot do the work
  public static Optional<Design> smallest(Space space, Yardstick yardstick, double share) {
    Design sold = space.parent().uncut();
    double wanted = yardstick.value(sold.accelerator()) * share;
    if (!(wanted > 0)) {
      return Optional.empty();
    }
    Design best = sold;
    for (int units : space.units()) {
      for (double rate : Box.shares(space, RateGroup.SIXTEEN_BIT)) {
        Shares shares = new Shares(least(space), rate, rate, rate);
        Design design =
            new Design(space.parent(), units, shares, sold.clock(), sold.memory(), sold.links());
        int clock = lowest(design, space.clocks(), yardstick, wanted);
        if (clock >= 0 && design.at(clock).tpp() < best.tpp()) {
          best = design.at(clock);
        }
      }
    }
    return Optional.of(best);
  }

  private static double least(Space space) {
    List<Double> wide = Box.shares(space, RateGroup.DOUBLE);
    return wide.getFirst();
  }

  /// The lowest clock at which a design is worth enough; -1 where none is.
  private static int lowest(Design design, int[] clocks, Yardstick yardstick, double wanted) {
    int low = -1;
    int high = clocks.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (yardstick.value(design.at(clocks[middle]).accelerator()) >= wanted) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high == clocks.length ? -1 : clocks[high];
  }
}
