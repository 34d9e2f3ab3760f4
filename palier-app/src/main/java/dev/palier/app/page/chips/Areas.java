package dev.palier.app.page.chips;

import dev.palier.app.ask.PageText;
import dev.palier.app.page.chart.Cell;
import dev.palier.app.page.chart.Grid;
import dev.palier.app.page.chart.Labels;
import dev.palier.app.page.chart.LogScale;
import java.util.ArrayList;
import java.util.List;

/// Gives regions their outlines, and their names a place: inside the upper right corner, or beside
/// what is too small to hold a name.
final class Areas {

  private static final double LINE = 15;
  private static final double LETTER = 7;
  private static final int HUES = 6;

  private final PageText text;
  private final Grid grid;
  private final LogScale x;
  private final LogScale y;
  private final List<Picture.Area> areas = new ArrayList<>();

  Areas(PageText text, Grid grid, LogScale x, LogScale y) {
    this.text = text;
    this.grid = grid;
    this.x = x;
    this.y = y;
  }

  List<Picture.Area> of(List<Region> regions) {
    for (Region region : regions) {
      areas.add(
          new Picture.Area(
              region,
              region.provision().title().in(text.language()),
              grid.outline(region.applies(), x, y),
              grid.outline(region.open(), x, y),
              areas.size() % HUES,
              label(region)));
    }
    return areas;
  }

  private Labels.Place label(Region region) {
    List<Cell> cells = region.applies().isEmpty() ? region.open() : region.applies();
    double right = cells.stream().mapToDouble(this::right).max().orElse(0);
    double left = cells.stream().mapToDouble(c -> x.at(grid.xs().get(c.column()))).min().orElse(0);
    double top =
        cells.stream()
            .filter(c -> right(c) > right - 1)
            .mapToDouble(c -> y.at(grid.ys().get(c.row() + 1)))
            .min()
            .orElse(0);
    boolean fits = right - left > region.provision().id().length() * LETTER;
    return fits
        ? free(new Labels.Place(right - 6, top + LINE, "end"))
        : free(new Labels.Place(right + 6, top + LINE - 4, "start"));
  }

  private double right(Cell cell) {
    return x.at(grid.xs().get(cell.column() + 1));
  }

  /// The place itself, or the next line below it that no other name takes.
  private Labels.Place free(Labels.Place place) {
    Labels.Place free = place;
    for (Picture.Area before : areas) {
      Labels.Place taken = before.label();
      if (taken.anchor().equals(free.anchor())
          && Math.abs(taken.y() - free.y()) < LINE
          && Math.abs(taken.x() - free.x()) < 190) {
        free = new Labels.Place(free.x(), taken.y() + LINE, free.anchor());
      }
    }
    return free;
  }
}
