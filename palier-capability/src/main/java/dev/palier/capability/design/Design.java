package dev.palier.capability.design;

import dev.palier.capability.accelerator.Accelerator;
import java.util.ArrayList;
import java.util.List;

/// One cut of a parent, such as the H100 with 80 SMs at a quarter of the tensor rate and six stacks
/// of HBM3.
///
/// @param clock MHz
public record Design(
    Parent parent, int units, Shares shares, int clock, MemoryPart.Fitting memory, int links) {

  private static final double GIGA = 1e9;
  private static final double MEGA = 1e6;
  private static final double DIRECTIONS = 2;

  /// The same at another clock.
  public Design at(int otherClock) {
    return new Design(parent, units, shares, otherClock, memory, links);
  }

  /// Share of units times share of clock.
  public double speed() {
    return (double) units / parent.units().most() * ((double) clock / parent.clock().most());
  }

  public double tpp() {
    return parent.peaks().tpp(shares, speed());
  }

  /// TPP over the area of the parent's dies; NaN where that is not known.
  public double performanceDensity() {
    return tpp() / parent.density();
  }

  /// Links between chips, GB/s, both directions.
  public double linkBandwidth() {
    return links * parent.gigabytesPerLink();
  }

  /// Every input and output but memory, GB/s, both directions.
  public double ioBandwidth() {
    return linkBandwidth() + parent.hostGigabytesPerSecond();
  }

  /// The chip that it would be.
  public Accelerator accelerator() {
    return rates(
        parent,
        units,
        clock,
        speed() * shares.sixteen(),
        speed() * shares.eight(),
        speed() * shares.four(),
        memory.bandwidth(),
        memory.capacity(),
        linkBandwidth());
  }

  /// What of the memory's bandwidth its units can take in, GB/s.
  public double sustainedBandwidth() {
    return Math.min(memory.bandwidth(), reading(parent, units, clock));
  }

  /// What units can read from the cache, GB/s: units × bytes a clock × clock.
  private static double reading(Parent parent, int units, int clock) {
    return units * parent.bytesPerClock() * clock * MEGA / GIGA;
  }

  /// A chip of a parent with some shares of its rates.
  ///
  /// @param clock MHz
  /// @param bandwidth,capacity of memory, GB/s and GB
  /// @param linkBandwidth GB/s, both directions
  public static Accelerator rates(
      Parent parent,
      int units,
      int clock,
      double sixteen,
      double eight,
      double four,
      double bandwidth,
      double capacity,
      double linkBandwidth) {
    Accelerator sold = parent.accelerator();
    return new Accelerator(
        sold.id() + "-cut",
        "a cut of " + sold.name(),
        sold.flops16() * sixteen,
        sold.flops8() * eight,
        sold.flops4() * four,
        sold.integerOps8() * eight,
        units,
        Math.min(bandwidth, reading(parent, units, clock)) * GIGA,
        capacity * GIGA,
        linkBandwidth / DIRECTIONS * GIGA,
        sold.scaleUpDomain(),
        sold.hostBandwidth(),
        sold.scaleOutBandwidth(),
        sold.boardPower(),
        sold.memory());
  }

  /// The knobs that differ from the parent as sold; the rates of each group count for themselves.
  public List<Knob> cuts() {
    Design uncut = parent.uncut();
    List<Knob> cuts = new ArrayList<>();
    if (units != uncut.units) {
      cuts.add(Knob.UNITS);
    }
    for (RateGroup group : RateGroup.values()) {
      if (shares.of(group) != 1 && parent.peaks().of(group) > 0) {
        cuts.add(Knob.RATE);
      }
    }
    if (clock != uncut.clock) {
      cuts.add(Knob.CLOCK);
    }
    if (!memory.equals(uncut.memory)) {
      cuts.add(Knob.MEMORY);
    }
    if (links != uncut.links) {
      cuts.add(Knob.LINKS);
    }
    return cuts;
  }
}
