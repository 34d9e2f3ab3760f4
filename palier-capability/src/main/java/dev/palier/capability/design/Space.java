package dev.palier.capability.design;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every cut of a parent that could be made on a day: the values of each knob, in rising order.
///
/// @param day the memory of later days is not among them
public record Space(
    Parent parent,
    LocalDate day,
    int[] units,
    Map<RateGroup, List<Double>> shares,
    int[] clocks,
    List<MemoryPart.Fitting> memory,
    int[] links) {

  /// @param kept the knobs that stay as sold
  public static Space of(Parent parent, LocalDate day, Set<Knob> kept) {
    Design uncut = parent.uncut();
    Map<RateGroup, List<Double>> shares = new EnumMap<>(RateGroup.class);
    for (RateGroup group : RateGroup.values()) {
      shares.put(
          group,
          kept.contains(Knob.RATE)
              ? List.of(1.0)
              : parent.shares().getOrDefault(group, List.of(1.0)));
    }
    return new Space(
        parent,
        day,
        kept.contains(Knob.UNITS) ? new int[] {uncut.units()} : parent.units().values(),
        shares,
        kept.contains(Knob.CLOCK) ? new int[] {uncut.clock()} : parent.clock().values(),
        kept.contains(Knob.MEMORY) ? List.of(uncut.memory()) : parent.fittings(day),
        kept.contains(Knob.LINKS) ? new int[] {uncut.links()} : parent.links().values());
  }

  /// The same cuts with fewer kinds of memory.
  public Space with(List<MemoryPart.Fitting> fewer) {
    return new Space(parent, day, units, shares, clocks, fewer, links);
  }

  /// How many designs it holds.
  public long size() {
    long size = (long) units.length * clocks.length * memory.size() * links.length;
    for (List<Double> its : shares.values()) {
      size *= its.size();
    }
    return size;
  }
}
