package dev.palier.capability.derating;

import dev.palier.capability.design.Parent;
import dev.palier.catalog.Catalog;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.StatuteBook;
import dev.palier.control.transaction.ItemFacts;
import dev.palier.control.transaction.Transaction;
import dev.palier.control.transaction.TransactionFacts;
import dev.palier.control.transaction.TransactionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sale that a cut is made for: by the parent's maker, from the United States, to a commercial
/// buyer at home in the destination who is on no list.
///
/// @param destination ISO code of the place
/// @param dataCentre whether the design is designed or marketed for data centres; null to take that
///   of the parent
public record Sale(Parent parent, String destination, @Nullable Boolean dataCentre) {

  /// The facts of the sale; the numbers of the item are those of the parent until a design's are
  /// put in their place, and the item is a product that no rule names.
  public Facts facts(StatuteBook book, Catalog catalog, LocalDate day) {
    Transaction transaction =
        new Transaction(
            Map.of(),
            day,
            parent.chip(),
            parent.chip(),
            1,
            destination,
            null,
            parent.chip().makerId(),
            "US",
            TransactionType.EXPORT,
            destination,
            destination,
            List.of(),
            dataCentre,
            true,
            List.of(),
            null,
            Map.of());
    Facts facts = new TransactionFacts(book, new ItemFacts(catalog)).of(transaction);
    return facts.with(
        book.vocabulary().get("item.id"), new FactValue.Text("", "a design that is not sold yet"));
  }
}
