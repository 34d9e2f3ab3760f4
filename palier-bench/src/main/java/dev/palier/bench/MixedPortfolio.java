package dev.palier.bench;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.desk.Palier;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.column.Portfolio;
import dev.palier.control.geography.Country;
import dev.palier.control.transaction.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Orders of every sort, drawn with a fixed seed: 20 chips of the catalogue, 60 destinations, any
/// day from 2022-09-01 to 2026-11-24, parties from where the goods go or from elsewhere, a few on a
/// list, most with their parties screened and their end use stated.
final class MixedPortfolio {

  private static final LocalDate FIRST = LocalDate.parse("2022-09-01");
  private static final LocalDate LAST = LocalDate.parse("2026-11-24");
  private static final int CHIPS = 20;
  private static final int DESTINATIONS = 60;
  private static final List<String> TELLING =
      List.of("CN", "HK", "MO", "RU", "AE", "SA", "SG", "MY", "VN", "IL", "IN", "FR", "JP", "TW");
  private static final List<String> LISTS =
      List.of("entity-list", "footnote-4", "unverified", "military", "sdn", "denied");
  private static final List<String> USES =
      List.of("commercial", "commercial", "commercial", "supercomputer", "military");

  private final Palier palier;
  private final Random random;
  private final List<String> chips;
  private final List<String> destinations;

  private MixedPortfolio(Palier palier, long seed) {
    this.palier = palier;
    this.random = new Random(seed);
    List<String> all = palier.catalog().chips().stream().map(Chip::id).sorted().toList();
    this.chips = IntStream.range(0, CHIPS).mapToObj(i -> all.get(i * all.size() / CHIPS)).toList();
    List<String> others =
        new ArrayList<>(
            palier.book().geography().countries().stream().map(Country::code).sorted().toList());
    Collections.shuffle(others, random);
    TreeSet<String> chosen = new TreeSet<>(TELLING);
    others.stream()
        .limit(DESTINATIONS)
        .forEach(code -> {
          if (chosen.size() < DESTINATIONS) {
            chosen.add(code);
          }
        });
    this.destinations = List.copyOf(chosen);
  }

  /// What is known of some orders, each with its day.
  static List<Portfolio.Entry> entries(Palier palier, int count) {
    MixedPortfolio portfolio = new MixedPortfolio(palier, 20221007);
    return IntStream.range(0, count).mapToObj(i -> portfolio.entry()).toList();
  }

  private Portfolio.Entry entry() {
    Map<Field, String> order = new EnumMap<>(Field.class);
    String destination = one(destinations);
    order.put(Field.ITEM, one(chips));
    order.put(Field.DESTINATION, destination);
    order.put(
        Field.AS_OF,
        FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()))).toString());
    order.put(Field.QUANTITY, Integer.toString(1 + random.nextInt(5_000)));
    order.put(Field.EXPORTER, random.nextInt(3) == 0 ? "NVIDIA" : "Example Servers");
    order.put(Field.EXPORTER_COUNTRY, random.nextInt(4) == 0 ? "TW" : "US");
    order.put(Field.END_USER, "Example Cloud");
    order.put(Field.END_USER_COUNTRY, random.nextInt(8) == 0 ? one(destinations) : destination);
    order.put(
        Field.ULTIMATE_PARENT_COUNTRY,
        random.nextInt(5) == 0 ? "CN" : random.nextInt(3) == 0 ? one(destinations) : destination);
    order.put(Field.END_USER_LISTS, random.nextInt(20) == 0 ? one(LISTS) : "none");
    order.put(Field.END_USE, one(USES));
    order.put(Field.CERTIFIED, random.nextBoolean() ? "yes" : "no");
    if (palier.assessor().assess(order) instanceof Assessment.Assessed assessed) {
      return new Portfolio.Entry(
          palier.assessor().factsOf(assessed.transaction()), assessed.transaction().asOf());
    }
    throw new IllegalStateException("The order cannot be read: " + order);
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
