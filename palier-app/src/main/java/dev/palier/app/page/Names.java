package dev.palier.app.page;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.product.Product;
import java.util.Locale;

/// Short names for where there is little room.
public final class Names {

  private Names() {}

  /// A product's name without its maker's: `H20 96GB`.
  public static String shortName(Catalog catalog, Product product) {
    String maker = catalog.findMaker(product.makerId()).map(Maker::name).orElse("");
    String name = product.name();
    boolean named =
        !maker.isEmpty()
            && name.toLowerCase(Locale.ROOT).startsWith(maker.toLowerCase(Locale.ROOT) + " ");
    return named ? name.substring(maker.length() + 1) : name;
  }

  /// A maker's name, or its id.
  public static String maker(Catalog catalog, String id) {
    return catalog.findMaker(id).map(Maker::name).orElse(id);
  }
}
