package dev.palier.app.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final LogScale X = new LogScale(1, 100, 0, 200);
  private static final LogScale Y = new LogScale(1, 100, 200, 0);
  private static final Grid GRID =
      Grid.of(X, new TreeSet<>(List.of(10.0, 1000.0)), Y, new TreeSet<>(List.of(10.0)));

  @Test
  void thresholdsOutsideTheAxesCutNothing() {
    assertThat(GRID.xs()).containsExactly(1.0, 10.0, 100.0);
    assertThat(GRID.cells()).hasSize(4);
  }

  @Test
  void aValueOfACellLiesInsideIt() {
    assertThat(GRID.x(new Cell(0, 0))).isBetween(1.0, 10.0);
    assertThat(GRID.y(new Cell(0, 1))).isBetween(10.0, 100.0);
  }

  @Test
  void oneCellIsARectangle() {
    assertThat(GRID.outline(List.of(new Cell(0, 0)), X, Y).chars().filter(c -> c == 'L'))
        .hasSize(3);
  }

  @Test
  void twoCellsSideBySideShareNoLine() {
    String path = GRID.outline(List.of(new Cell(0, 0), new Cell(1, 0)), X, Y);
    assertThat(path.chars().filter(c -> c == 'M')).hasSize(1);
    assertThat(path).doesNotContain("100 200L100 100");
  }

  @Test
  void cellsThatTouchAtACornerStayTwoShapes() {
    String path = GRID.outline(List.of(new Cell(0, 0), new Cell(1, 1)), X, Y);
    assertThat(path.chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(path.chars().filter(c -> c == 'Z')).hasSize(2);
  }

  @Test
  void noCellsHaveNoOutline() {
    assertThat(GRID.outline(List.of(), X, Y)).isEmpty();
  }

  @Test
  void aRingHasAnOuterAndAnInnerOutline() {
    Grid three = new Grid(List.of(1.0, 2.0, 4.0, 8.0), List.of(1.0, 2.0, 4.0, 8.0));
    List<Cell> ring =
        three.cells().stream().filter(c -> !(c.column() == 1 && c.row() == 1)).toList();
    assertThat(three.outline(ring, X, Y).chars().filter(c -> c == 'M')).hasSize(2);
  }

  @Test
  void aGridNeedsLimits() {
    assertThatThrownBy(() -> new Grid(List.of(1.0), List.of(1.0, 2.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
