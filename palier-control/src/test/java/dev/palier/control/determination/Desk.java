package dev.palier.control.determination;

import dev.palier.catalog.Catalog;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.StatuteBook;
import dev.palier.control.transaction.EndUses;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.ItemFacts;
import dev.palier.control.transaction.OrderReader;
import dev.palier.control.transaction.OrderReading;
import dev.palier.control.transaction.TransactionFacts;
import dev.palier.data.DataFile;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// The shipped catalogue and statute book, and a short way to ask them: `Desk.ask("item=nvidia-h20;
/// destination=CN; as_of=2025-07-15")`.
public final class Desk {

  public static final Catalog CATALOG = Catalog.packaged();
  public static final StatuteBook BOOK = StatuteBook.packaged();
  private static final OrderReader ORDERS =
      new OrderReader(CATALOG, BOOK, EndUses.read(endUses(), BOOK.vocabulary()));
  private static final TransactionFacts FACTS = new TransactionFacts(BOOK, new ItemFacts(CATALOG));

  private Desk() {}

  public static Determination ask(String order) {
    return switch (read(order)) {
      case OrderReading.Read read ->
          new Determiner(BOOK).determine(FACTS.of(read.transaction()), read.transaction().asOf());
      case OrderReading.Refused refused ->
          throw new AssertionError(order + ": " + refused.problems());
    };
  }

  public static OrderReading read(String order) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (String part : order.split(";")) {
      String[] pair = part.strip().split("=", 2);
      fields.put(Field.find(pair[0]).orElseThrow(), pair[1]);
    }
    return ORDERS.read(fields);
  }

  /// Facts stated one by one, for items that are in no catalogue.
  public static Facts.Builder facts() {
    return Facts.builder(BOOK.vocabulary());
  }

  public static Determination determine(Facts.Builder facts, String asOf) {
    return new Determiner(BOOK).determine(facts.build(), LocalDate.parse(asOf));
  }

  public static FactValue number(double value) {
    return new FactValue.Number(value, "test", false);
  }

  public static FactValue truth(boolean value) {
    return new FactValue.Truth(value, "test");
  }

  public static FactValue text(String value) {
    return new FactValue.Text(value, "test");
  }

  /// A processor of these figures, going somewhere; every side of the transaction is stated as
  /// harmless.
  public static Facts.Builder processor(String destination) {
    Facts.Builder facts =
        facts().set("item.is_hbm", truth(false)).set("item.is_system", truth(false));
    facts.set("destination.country", text(destination)).set("destination.place", text(destination));
    facts
        .set("item.id", text("test"))
        .set("item.maker", text("test"))
        .set("item.maker_country", text("US"));
    return facts
        .set("exporter.id", text("test"))
        .set("transaction.type", text("export"))
        .asked(FactKind.ITEM);
  }

  private static DataFile endUses() {
    return BOOK.files().stream()
        .filter(file -> file.name().equals("regimes/end-uses.yaml"))
        .findFirst()
        .orElseThrow();
  }
}
