package dev.palier.control.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Covers cells of a grid with few large boxes: each box holds no cell outside, and together they
/// hold every cell inside. Boxes may overlap.
final class Cover {

  /// From the least to the greatest place in each direction, both inclusive.
  record Block(int[] least, int[] greatest) {

    boolean holds(List<Integer> cell) {
      for (int i = 0; i < least.length; i++) {
        if (cell.get(i) < least[i] || cell.get(i) > greatest[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final int[] sizes;
  private final Set<List<Integer>> outside;

  private Cover(int[] sizes, Set<List<Integer>> outside) {
    this.sizes = sizes;
    this.outside = outside;
  }

  /// The boxes over the cells inside.
  ///
  /// @param sizes the number of places in each direction
  static List<Block> of(int[] sizes, Set<List<Integer>> inside, Set<List<Integer>> outside) {
    Cover cover = new Cover(sizes, outside);
    Set<List<Integer>> open = new HashSet<>(inside);
    List<Block> blocks = new ArrayList<>();
    for (List<Integer> cell : inside) {
      if (open.contains(cell)) {
        Block block = cover.around(cell);
        open.removeIf(block::holds);
        blocks.add(block);
      }
    }
    return withoutNeedless(blocks, inside);
  }

  /// The blocks without those whose cells the others hold too.
  private static List<Block> withoutNeedless(List<Block> blocks, Set<List<Integer>> inside) {
    List<Block> needed = new ArrayList<>(blocks);
    for (Block block : blocks) {
      boolean needless =
          inside.stream()
              .filter(block::holds)
              .allMatch(
                  cell -> needed.stream().anyMatch(other -> other != block && other.holds(cell)));
      if (needless) {
        needed.remove(block);
      }
    }
    return needed;
  }

  private Block around(List<Integer> cell) {
    int[] least = cell.stream().mapToInt(Integer::intValue).toArray();
    int[] greatest = least.clone();
    for (int i = 0; i < sizes.length; i++) {
      while (greatest[i] + 1 < sizes[i] && isFree(least, with(greatest, i, greatest[i] + 1))) {
        greatest[i]++;
      }
      while (least[i] > 0 && isFree(with(least, i, least[i] - 1), greatest)) {
        least[i]--;
      }
    }
    return new Block(least, greatest);
  }

  private boolean isFree(int[] least, int[] greatest) {
    return outside.stream().noneMatch(new Block(least, greatest)::holds);
  }

  private static int[] with(int[] places, int at, int place) {
    int[] changed = Arrays.copyOf(places, places.length);
    changed[at] = place;
    return changed;
  }
}
