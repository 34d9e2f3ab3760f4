package dev.palier.catalog.system;

import dev.palier.catalog.product.Alias;
import dev.palier.catalog.product.Product;
import java.util.List;
import java.util.Optional;

/// A product made of chips, such as `nvidia-hgx-h20`: eight H20 on a board.
public record ChipSystem(
    String id,
    String name,
    String makerId,
    SystemForm form,
    List<Component> components,
    List<Alias> aliases,
    List<SystemFigure> figures,
    String note)
    implements Product {

  public ChipSystem {
    components = List.copyOf(components);
    aliases = List.copyOf(aliases);
    figures = List.copyOf(figures);
    if (components.isEmpty()) {
      throw new IllegalArgumentException(id + " is made of no chips\nMaybe add `components:`");
    }
  }

  /// How many accelerators it holds.
  public int chipCount() {
    return components.stream().mapToInt(Component::count).sum();
  }

  /// The preferred value of a figure, such as `total-memory`.
  public Optional<SystemFigure> find(String figure) {
    return figures.stream().filter(each -> each.name().equals(figure)).findFirst();
  }
}
