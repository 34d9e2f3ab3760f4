package dev.palier.app.page.chips;

import dev.palier.app.page.chart.Cell;
import dev.palier.control.provision.Provision;
import java.util.List;

/// Where in a plane a provision applies.
///
/// @param applies the rectangles in which it does
/// @param open those in which it hangs on something the plane does not show
public record Region(Provision provision, List<Cell> applies, List<Cell> open) {

  public Region {
    applies = List.copyOf(applies);
    open = List.copyOf(open);
  }
}
