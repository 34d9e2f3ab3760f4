package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.name.NameMatch;
import dev.palier.catalog.product.Product;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the product or chip that a user names, or says which ones were meant.
final class Names {

  private Names() {}

  static Product product(Palier palier, String name) {
    return switch (palier.catalog().names().resolve(name)) {
      case NameMatch.Exact exact -> exact.product();
      case NameMatch.Ambiguous several ->
          throw new UsageException(
              "\"" + name + "\" fits " + several.candidates().size() + " products",
              "take one of " + ids(several.candidates()));
      case NameMatch.Unknown unknown ->
          throw new UsageException(
              "No product \"" + name + "\" is in the catalogue",
              unknown.nearest().isEmpty()
                  ? "look at the list of `palier chips`"
                  : "you meant " + ids(unknown.nearest()));
    };
  }

  static Chip chip(Palier palier, String name) {
    if (product(palier, name) instanceof Chip chip) {
      return chip;
    }
    throw new UsageException(
        "\"" + name + "\" is a system, and a level is a chip's", "name the chip inside it");
  }

  static String makerId(Palier palier, String name) {
    return palier
        .catalog()
        .names()
        .resolveMaker(name)
        .map(Maker::id)
        .orElseThrow(() ->
            new UsageException(
                "No maker \"" + name + "\" is in the catalogue",
                "take one of "
                    + palier.catalog().makers().stream()
                        .map(Maker::id)
                        .collect(Collectors.joining(", "))));
  }

  private static String ids(List<Product> products) {
    return products.stream().map(Product::id).collect(Collectors.joining(", "));
  }
}
