package dev.palier.control.transaction;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.metric.Derived;
import dev.palier.catalog.metric.DramBandwidth;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import dev.palier.catalog.product.Product;
import dev.palier.catalog.source.Grade;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Settles the facts that follow from the item: its performance, its bandwidths, its maker, its
/// market.
///
/// What the catalogue derives for a chip is worked out once. Safe for use by several threads.
public final class ItemFacts {

  private static final String CATALOGUE = "catalogue";

  private final Catalog catalog;
  private final Map<String, Map<String, FactValue>> known = new ConcurrentHashMap<>();

  public ItemFacts(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Settles the facts of a chip that is sold as such.
  public void settle(Chip chip, Facts.Builder facts) {
    settle(chip, chip, 1, null, facts);
  }

  /// @param item the product of the order: the chip itself, or a system that holds it
  /// @param chipsPerItem how many of the chip one item holds
  void settle(
      Product item,
      Chip chip,
      int chipsPerItem,
      @Nullable BigDecimal quantity,
      Facts.Builder facts) {
    known.computeIfAbsent(chip.id(), id -> factsOf(chip)).forEach(facts::set);
    facts.set("item.is_system", new FactValue.Truth(item != chip, CATALOGUE));
    if (quantity != null) {
      Optional<Derived> tpp = ProcessingPerformance.of(chip);
      tpp.ifPresent(performance -> {
        double total = performance.value().multiply(quantity).doubleValue() * chipsPerItem;
        facts.set(
            "order.total_tpp",
            new FactValue.Number(total, "quantity × TPP", estimated(performance)));
      });
    }
  }

  private Map<String, FactValue> factsOf(Chip chip) {
    return Map.ofEntries(
        Map.entry("item.id", new FactValue.Text(chip.id(), CATALOGUE)),
        Map.entry("item.maker", new FactValue.Text(chip.makerId(), CATALOGUE)),
        Map.entry("item.maker_country", makerCountry(chip)),
        Map.entry("item.is_hbm", new FactValue.Truth(false, "a processor, not a memory stack")),
        Map.entry("item.data_centre", market(chip)),
        Map.entry(
            "item.tpp",
            number(
                ProcessingPerformance.of(chip).stream().toList(),
                "its maker publishes no peak rates")),
        Map.entry(
            "item.performance_density",
            number(
                PerformanceDensity.list(chip), "the applicable die area or the TPP is not known")),
        Map.entry(
            "item.io_bandwidth_gbps",
            number(InputOutputRate.of(chip).stream().toList(), "its links are not published")),
        Map.entry(
            "item.dram_bandwidth_gbps",
            number(
                DramBandwidth.of(chip).stream().toList(),
                "its memory bandwidth is not published")));
  }

  private FactValue makerCountry(Chip chip) {
    return catalog
        .findMaker(chip.makerId())
        .map(Maker::country)
        .<FactValue>map(country -> new FactValue.Text(country, CATALOGUE))
        .orElse(FactValue.NOT_STATED);
  }

  private static FactValue market(Chip chip) {
    return switch (chip.market()) {
      case DATA_CENTRE -> new FactValue.Truth(true, CATALOGUE);
      case WORKSTATION, CONSUMER -> new FactValue.Truth(false, CATALOGUE);
      case UNKNOWN ->
          new FactValue.Unknown("sources differ on the market it is designed and sold for");
    };
  }

  private static FactValue number(List<Derived> values, String whyUnknown) {
    List<FactValue.Number> numbers =
        values.stream()
            .map(value ->
                new FactValue.Number(
                    value.value().doubleValue(), value.derivation(), estimated(value)))
            .toList();
    return switch (numbers.size()) {
      case 0 -> new FactValue.Unknown(whyUnknown);
      case 1 -> numbers.getFirst();
      default -> new FactValue.Readings(numbers);
    };
  }

  private static boolean estimated(Derived value) {
    return value.grade() == Grade.D;
  }
}
