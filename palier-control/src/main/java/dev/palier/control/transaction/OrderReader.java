package dev.palier.control.transaction;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.product.Product;
import dev.palier.catalog.system.ChipSystem;
import dev.palier.catalog.system.Component;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.regime.StatuteBook;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads an order from its fields, and tells every problem of them at once. Safe for use by several
/// threads.
public final class OrderReader {

  private final Catalog catalog;
  private final StatuteBook book;
  private final EndUses endUses;

  public OrderReader(Catalog catalog, StatuteBook book, EndUses endUses) {
    this.catalog = catalog;
    this.book = book;
    this.endUses = endUses;
  }

  /// @param written the fields as written; blank ones count as absent
  public OrderReading read(Map<Field, String> written) {
    Map<Field, String> stated = new EnumMap<>(Field.class);
    written.forEach((field, value) -> {
      if (!value.isBlank()) {
        stated.put(field, value.strip());
      }
    });
    OrderFields fields = new OrderFields(stated, catalog, book);
    Optional<Product> item = fields.item();
    Optional<Chip> chip = item.flatMap(this::chipInside);
    Transaction transaction =
        chip.map(inside -> transaction(fields, stated, item.orElseThrow(), inside)).orElse(null);
    if (transaction == null) {
      fields.checkRest(endUses);
    }
    return transaction != null && fields.problems().isEmpty()
        ? new OrderReading.Read(transaction)
        : new OrderReading.Refused(stated, fields.problems());
  }

  private Transaction transaction(
      OrderFields fields, Map<Field, String> stated, Product item, Chip chip) {
    Map<Fact, FactValue> facts = fields.facts();
    return new Transaction(
        stated,
        fields.asOf(),
        item,
        chip,
        item instanceof ChipSystem system ? system.chipCount() : 1,
        fields.requiredCountry(Field.DESTINATION),
        fields.quantity(),
        fields.exporterId(),
        fields.country(Field.EXPORTER_COUNTRY),
        fields.type(),
        fields.country(Field.END_USER_COUNTRY),
        fields.country(Field.ULTIMATE_PARENT_COUNTRY),
        fields.parties(),
        fields.dataCentre(),
        fields.yesOrNo(Field.CERTIFIED),
        fields.listings(),
        fields.endUse(endUses),
        facts);
  }

  /// The chip the rules look at: the item, or of the chips in a system the one with the most units
  /// (each circuit is tested by itself).
  private Optional<Chip> chipInside(Product item) {
    return switch (item) {
      case Chip chip -> Optional.of(chip);
      case ChipSystem system ->
          system.components().stream()
              .max(Comparator.comparingInt(Component::count))
              .flatMap(component -> catalog.findChip(component.chipId()));
      default -> Optional.empty();
    };
  }
}
