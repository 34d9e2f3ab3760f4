package dev.palier.capability.derating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.design.Parent;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CellsTest {

  /// The cells are neither larger nor smaller than what the engine lets through, at points that had
  /// no part in finding them.
  @Test
  void agreeWithTheEngineOnRandomItems() {
    SplittableRandom random = new SplittableRandom(7);
    Parent parent = Questions.parent("nvidia-h100-sxm");
    ItemFigures most = ItemFigures.of(parent.uncut());
    for (String day :
        new String[] {"2022-10-21", "2023-11-17", "2025-05-01", "2026-02-01", "2026-09-01"}) {
      for (Within limit : Within.values()) {
        Permission permission = Questions.permission(parent, "CN", day, limit);
        Cells cells = new Cells(permission, most, parent.density());
        int let = 0;
        for (int i = 0; i < 3_000; i++) {
          double tpp = most.tpp() * Math.pow(random.nextDouble(), 3);
          ItemFigures item =
              new ItemFigures(
                  tpp,
                  tpp / parent.density(),
                  most.io() * random.nextDouble(),
                  most.dram() * random.nextDouble());
          boolean inside = cells.open().stream().anyMatch(cell -> cell.meets(item, item));
          assertThat(inside).as("%s, %s, %s", day, limit, item).isEqualTo(permission.allows(item));
          let += inside ? 1 : 0;
        }
        assertThat(let).isPositive();
      }
    }
  }
}
