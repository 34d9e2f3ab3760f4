package dev.palier.catalog.name;

import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.product.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the product that a name in any language stands for.
public final class NameIndex {

  private final List<Product> products;

  private NameIndex(List<Product> products) {
    this.products = List.copyOf(products);
  }

  public static NameIndex of(
      Collection<Maker> makers,
      Collection<? extends Product> chips,
      Collection<? extends Product> systems) {
    List<Product> products = new ArrayList<>(chips);
    products.addAll(systems);
    return new NameIndex(products);
  }

  public NameMatch resolve(String name) {
    return products.stream()
        .filter(product -> product.id().equals(name))
        .findFirst()
        .<NameMatch>map(NameMatch.Exact::new)
        .orElseGet(() -> new NameMatch.Unknown(List.of()));
  }

  public Optional<Maker> resolveMaker(String name) {
    return Optional.empty();
  }
}
