package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.MemoryPart;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.design.Shares;
import dev.palier.capability.design.Space;
import java.util.ArrayList;
import java.util.List;

/// The designs let through of which no other has at least as much of everything: among them are the
/// best ones by every yardstick that never falls with a resource.
///
/// For each number of units: the rates that no others beat at once, each at the highest clock that
/// is let through, with every memory and number of links. FP64 keeps the most that costs nothing.
public final class Maximal {

  private final Space space;
  private final Permission permission;

  private Maximal(Space space, Permission permission) {
    this.space = space;
    this.permission = permission;
  }

  public static List<Design> designs(Space space, Permission permission) {
    return new Maximal(Dominance.reduce(space, permission), permission).all();
  }

  private List<Design> all() {
    List<Design> maximal = new ArrayList<>();
    for (int units : space.units()) {
      List<Design> its = new ArrayList<>();
      for (MemoryPart.Fitting memory : space.memory().reversed()) {
        for (int i = space.links().length - 1; i >= 0; i--) {
          for (Shares shares : shares()) {
            add(units, shares, memory, space.links()[i], its);
          }
        }
      }
      maximal.addAll(its);
    }
    return maximal;
  }

  /// Every share of the three groups that models use, FP64 at its most first.
  private List<Shares> shares() {
    List<Shares> all = new ArrayList<>();
    for (double sixteen : Box.shares(space, RateGroup.SIXTEEN_BIT).reversed()) {
      for (double eight : Box.shares(space, RateGroup.EIGHT_BIT).reversed()) {
        for (double four : Box.shares(space, RateGroup.FOUR_BIT).reversed()) {
          for (double wide : Box.shares(space, RateGroup.DOUBLE).reversed()) {
            all.add(new Shares(wide, sixteen, eight, four));
          }
        }
      }
    }
    return all;
  }

  private void add(
      int units, Shares shares, MemoryPart.Fitting memory, int links, List<Design> maximal) {
    Design design = new Design(space.parent(), units, shares, space.clocks()[0], memory, links);
    Clocks.highest(design, space.clocks(), permission)
        .ifPresent(at -> {
          if (maximal.stream().noneMatch(other -> covers(other, at))) {
            maximal.removeIf(other -> covers(at, other));
            maximal.add(at);
          }
        });
  }

  /// Whether a design has at least as much of everything that models use.
  private static boolean covers(Design one, Design other) {
    return one.units() >= other.units()
        && one.speed() * one.shares().sixteen() >= other.speed() * other.shares().sixteen()
        && one.speed() * one.shares().eight() >= other.speed() * other.shares().eight()
        && one.speed() * one.shares().four() >= other.speed() * other.shares().four()
        && one.sustainedBandwidth() >= other.sustainedBandwidth()
        && one.memory().capacity() >= other.memory().capacity()
        && one.links() >= other.links();
  }
}
