package dev.palier.app.page.chip;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import java.util.List;
import java.util.Optional;

/// A chip of a family tree with those that were cut from it.
///
/// @param here whether it is the chip of the page
public record Kin(Chip chip, boolean here, List<Kin> children) {

  public Kin {
    children = List.copyOf(children);
  }

  /// The tree that a chip stands in, from its oldest ancestor down.
  static Kin of(Catalog catalog, Chip chip) {
    Chip root = chip;
    for (Optional<Chip> parent = parent(catalog, root);
        parent.isPresent();
        parent = parent(catalog, root)) {
      root = parent.get();
    }
    return below(catalog, root, chip);
  }

  private static Optional<Chip> parent(Catalog catalog, Chip chip) {
    return chip.findParentId().flatMap(catalog::findChip);
  }

  private static Kin below(Catalog catalog, Chip root, Chip here) {
    List<Kin> children =
        catalog.chips().stream()
            .filter(c -> c.findParentId().filter(root.id()::equals).isPresent())
            .map(c -> below(catalog, c, here))
            .toList();
    return new Kin(root, root.id().equals(here.id()), children);
  }

  /// Whether the tree holds the chip alone.
  public boolean isAlone() {
    return children.isEmpty();
  }
}
