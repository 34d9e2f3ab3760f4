package dev.palier.app.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds room for the names of dots: beside, above or below each, never over another dot or name,
/// and not at all where there is none.
public final class Labels {

  private static final double LETTER_WIDTH = 6.1;
  private static final double BOLD = 1.2;
  private static final double HEIGHT = 12;
  private static final double GAP = 8;

  private final Plot plot;
  private final List<Box> taken = new ArrayList<>();

  public Labels(Plot plot) {
    this.plot = plot;
  }

  /// A place for a name.
  ///
  /// @param anchor `start`, `middle` or `end`
  public record Place(double x, double y, String anchor) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /// Marks where a dot lies, before any name is placed.
  public void block(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /// Marks where a name stands that was placed otherwise.
  public void take(Place place, String name) {
    taken.add(box(place, name.length() * LETTER_WIDTH * BOLD));
  }

  /// The place of a dot's name; those that are asked for first are served first.
  public Optional<Place> place(double x, double y, String name) {
    double width = name.length() * LETTER_WIDTH;
    for (Place place :
        List.of(
            new Place(x + GAP, y + 4, "start"),
            new Place(x - GAP, y + 4, "end"),
            new Place(x, y - GAP, "middle"),
            new Place(x, y + GAP + HEIGHT - 3, "middle"),
            new Place(x + GAP - 1, y + GAP + HEIGHT - 3, "start"),
            new Place(x - GAP + 1, y + GAP + HEIGHT - 3, "end"),
            new Place(x + GAP - 1, y - GAP, "start"),
            new Place(x - GAP + 1, y - GAP, "end"))) {
      Box box = box(place, width);
      if (isInside(box) && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static Box box(Place place, double width) {
    double left =
        switch (place.anchor) {
          case "start" -> place.x;
          case "end" -> place.x - width;
          default -> place.x - width / 2;
        };
    return new Box(left, place.y - HEIGHT + 2, left + width, place.y + 3);
  }

  private boolean isInside(Box box) {
    return box.left >= plot.left()
        && box.right <= plot.right()
        && box.top >= plot.top()
        && box.bottom <= plot.bottom();
  }
}
