package dev.palier.capability.design;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.catalog.chip.Chip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A design that can be cut, such as the H100: its figures as sold, and the steps in which its
/// maker can take them away.
///
/// @param accelerator as sold
/// @param density what divides TPP to give performance density: mm² of applicable dies; the die
///   does not shrink when units are fused off
/// @param hostGigabytesPerSecond of the host link, both directions
/// @param units,clock steps from the least to what is sold
/// @param bytesPerClock that each unit can read from the cache
/// @param shares the shares of its rate that each group of formats can keep, from the least
/// @param memory kinds that fit
/// @param places for stacks or chips of memory on the die; more than are sold where a place is left
///   empty
public record Parent(
    Chip chip,
    Accelerator accelerator,
    Peaks peaks,
    double density,
    double hostGigabytesPerSecond,
    Steps units,
    Steps clock,
    double bytesPerClock,
    Map<RateGroup, List<Double>> shares,
    List<MemoryPart> memory,
    int sold,
    int places,
    Steps links,
    double gigabytesPerLink) {

  public Parent {
    shares = new EnumMap<>(shares);
    memory = List.copyOf(memory);
  }

  /// Whole numbers from a least to a most.
  public record Steps(int least, int most, int step) {

    public Steps {
      if (least < 0 || step < 1 || least > most) {
        throw new IllegalArgumentException(
            "%d to %d in steps of %d%nMaybe write the least first, and a step of 1 or more"
                .formatted(least, most, step));
      }
    }

    /// Down from the most, so that what is sold is among them; in rising order.
    public int[] values() {
      int count = (most - least) / step + 1;
      int[] values = new int[count];
      for (int i = 0; i < count; i++) {
        values[count - 1 - i] = most - i * step;
      }
      return values;
    }
  }

  /// The design as it is sold.
  public Design uncut() {
    return new Design(
        this, units.most(), Shares.WHOLE, clock.most(), memory.getFirst().on(sold), links.most());
  }

  /// Every memory that was on the market on a day, in rising order of bandwidth.
  List<MemoryPart.Fitting> fittings(LocalDate day) {
    Set<MemoryPart.Fitting> fittings = new java.util.LinkedHashSet<>();
    fittings.add(memory.getFirst().on(sold));
    memory.stream()
        .filter(kind -> !kind.from().isAfter(day))
        .forEach(kind -> fittings.addAll(kind.fittings(places)));
    List<MemoryPart.Fitting> sorted = new ArrayList<>(fittings);
    sorted.sort(
        Comparator.comparingDouble(MemoryPart.Fitting::bandwidth)
            .thenComparingDouble(MemoryPart.Fitting::capacity)
            .thenComparing(MemoryPart.Fitting::kind));
    return sorted;
  }
}
