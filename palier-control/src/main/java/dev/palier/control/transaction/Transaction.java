package dev.palier.control.transaction;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.product.Product;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.listing.NamedParty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One order as its exporter states it: which item, how many, from whom, where to, to whom, for
/// what, as of which date.
///
/// @param stated the fields as they were written, for digests and reports
/// @param chip the chip that the rules look at: the item itself, or the one inside a system
/// @param chipsPerItem how many of them one item holds
/// @param destination ISO code of the place it goes to, as stated (Hong Kong stays `HK`)
/// @param parties everyone whom the order names, the end user first
/// @param facts facts stated by name, which win over all others
public record Transaction(
    Map<Field, String> stated,
    LocalDate asOf,
    Product item,
    Chip chip,
    int chipsPerItem,
    String destination,
    @Nullable BigDecimal quantity,
    @Nullable String exporterId,
    @Nullable String exporterCountry,
    @Nullable TransactionType type,
    @Nullable String endUserCountry,
    @Nullable String ultimateParentCountry,
    List<NamedParty> parties,
    @Nullable Boolean dataCentre,
    @Nullable Boolean certified,
    @Nullable List<String> listings,
    @Nullable EndUse endUse,
    Map<Fact, FactValue> facts) {

  public Transaction {
    stated = stated.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(stated));
    listings = listings == null ? null : List.copyOf(listings);
    parties = List.copyOf(parties);
    facts = Map.copyOf(facts);
  }

  /// A field as it was written.
  public Optional<String> find(Field field) {
    return Optional.ofNullable(stated.get(field));
  }

  public boolean isSystem() {
    return !item.id().equals(chip.id());
  }
}
