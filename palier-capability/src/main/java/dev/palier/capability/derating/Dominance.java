package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.MemoryPart;
import dev.palier.capability.design.Space;
import java.util.ArrayList;
import java.util.List;

/// Leaves out memory that can be in no best design: where another has at least its size and its
/// speed, and lies on the same side of every threshold, with every number of links.
final class Dominance {

  private Dominance() {}

  static Space reduce(Space space, Permission permission) {
    MemoryPart.Fitting sold = space.parent().uncut().memory();
    List<MemoryPart.Fitting> all = space.memory();
    List<List<List<Integer>>> cells =
        all.stream().map(fitting -> cells(space, permission, fitting)).toList();
    List<MemoryPart.Fitting> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean beaten = false;
      for (int j = 0; j < all.size() && !beaten; j++) {
        beaten =
            j != i && isBeaten(all.get(i), all.get(j), i, j) && cells.get(i).equals(cells.get(j));
      }
      if (!beaten || all.get(i).equals(sold)) {
        kept.add(all.get(i));
      }
    }
    return space.with(kept);
  }

  private static boolean isBeaten(
      MemoryPart.Fitting one, MemoryPart.Fitting other, int place, int otherPlace) {
    boolean atLeast = other.bandwidth() >= one.bandwidth() && other.capacity() >= one.capacity();
    boolean more = other.bandwidth() > one.bandwidth() || other.capacity() > one.capacity();
    return atLeast && (more || otherPlace < place);
  }

  /// The cells of a memory's bandwidth, with each number of links.
  private static List<List<Integer>> cells(
      Space space, Permission permission, MemoryPart.Fitting fitting) {
    Design sold = space.parent().uncut();
    List<List<Integer>> cells = new ArrayList<>();
    for (int links : space.links()) {
      cells.add(
          permission.cell(
              ItemFigures.of(
                  new Design(
                      sold.parent(), sold.units(), sold.shares(), sold.clock(), fitting, links))));
    }
    return cells;
  }
}
