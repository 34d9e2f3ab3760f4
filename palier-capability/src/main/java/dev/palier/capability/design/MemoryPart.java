package dev.palier.capability.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Memory that fits the places of a die, such as HBM3 of 16 GB and 670 GB/s a stack.
///
/// @param gigabytes of one stack or chip
/// @param most,least gigabytes a second of one, at its full and at its lowest clock
/// @param step between the speeds at which it can be run; 0 where it runs at one
/// @param from the day on which it was on the market
public record MemoryPart(
    String name, double gigabytes, double most, double least, double step, LocalDate from) {

  public MemoryPart {
    if (!(gigabytes > 0) || !(least > 0) || least > most || least < most && !(step > 0)) {
      throw new IllegalArgumentException(
          "%s has %s GB and %s to %s GB/s in steps of %s%nMaybe give a size, and a step where the speed varies"
              .formatted(name, gigabytes, least, most, step));
    }
  }

  /// One kind at one speed on a number of places.
  public Fitting on(int places) {
    return new Fitting(name, places, gigabytes, most);
  }

  /// Every speed on every number of places up to one.
  List<Fitting> fittings(int places) {
    List<Fitting> fittings = new ArrayList<>();
    for (int count = 1; count <= places; count++) {
      for (int i = 0; most - i * step >= least; i++) {
        fittings.add(new Fitting(name, count, gigabytes, most - i * step));
        if (step == 0) {
          break;
        }
      }
    }
    return fittings;
  }

  /// The memory of one design, such as six stacks of HBM3.
  ///
  /// @param gigabytes,gigabytesPerSecond of each
  public record Fitting(String kind, int count, double gigabytes, double gigabytesPerSecond) {

    public double capacity() {
      return count * gigabytes;
    }

    public double bandwidth() {
      return count * gigabytesPerSecond;
    }
  }
}
