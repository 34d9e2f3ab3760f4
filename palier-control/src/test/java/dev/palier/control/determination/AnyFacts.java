package dev.palier.control.determination;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/// Facts drawn by chance, from a generator with a fixed seed: numbers on, just below and just above
/// every threshold that a condition of the book names, texts that it compares with, countries of
/// all groups, and unknowns.
public final class AnyFacts {

  private final StatuteBook book;
  private final RandomGenerator random;
  private final Map<Fact, List<Double>> numbers = new HashMap<>();
  private final Map<Fact, Set<String>> texts = new HashMap<>();
  private final List<String> countries;

  public AnyFacts(StatuteBook book, RandomGenerator random) {
    this.book = book;
    this.random = random;
    Set<String> codes =
        new TreeSet<>(List.of("US", "FR", "BR", "CN", "HK", "MO", "AE", "SG", "IL"));
    book.geography()
        .groups()
        .forEach(group -> codes.addAll(group.members(LocalDate.parse("2024-06-01"))));
    countries = List.copyOf(codes);
    book.provisions()
        .forEach(provision ->
            provision
                .periods()
                .forEach(period -> ConditionFacts.visit(period.condition(), this::collect)));
  }

  private void collect(Condition leaf) {
    switch (leaf) {
      case Condition.Comparison(Term.OfFact(Fact fact), _, Term.Constant(double threshold)) ->
          numbers
              .computeIfAbsent(fact, f -> new ArrayList<>())
              .addAll(
                  List.of(
                      threshold,
                      Math.nextDown(threshold),
                      Math.nextUp(threshold),
                      threshold * 0.5,
                      threshold * 1.5));
      case Condition.OneOf oneOf ->
          texts.computeIfAbsent(oneOf.fact(), f -> new TreeSet<>()).addAll(oneOf.values());
      default -> {}
    }
  }

  /// Facts of which each is unknown with this probability, numbers with conflicting readings among
  /// them.
  public Facts withUnknowns(double probability) {
    Facts.Builder facts = Facts.builder(book.vocabulary());
    for (FactKind kind : FactKind.values()) {
      if (random.nextBoolean()) {
        facts.asked(kind);
      }
    }
    for (Fact fact : book.vocabulary().facts()) {
      if (random.nextDouble() < probability) {
        facts.set(
            fact.name(),
            random.nextInt(4) == 0 && isNumber(fact)
                ? new FactValue.Readings(List.of(number(fact), number(fact)))
                : FactValue.NOT_STATED);
      } else {
        facts.set(fact.name(), value(fact));
      }
    }
    return facts.build();
  }

  /// Facts that are all known.
  public Facts complete() {
    return withUnknowns(0);
  }

  /// The same facts with every unknown one settled, and one of the readings chosen where they
  /// conflict.
  public Facts completionOf(Facts partial) {
    Facts facts = partial;
    for (Fact fact : book.vocabulary().facts()) {
      switch (partial.get(fact)) {
        case FactValue.Unknown _ -> facts = facts.with(fact, value(fact));
        case FactValue.Readings several ->
            facts =
                facts.with(fact, several.readings().get(random.nextInt(several.readings().size())));
        case FactValue.Number _, FactValue.Truth _, FactValue.Text _ -> {}
      }
    }
    return facts;
  }

  /// A day on which something changes, or one just before or after it.
  public LocalDate day() {
    List<LocalDate> days = new ArrayList<>(book.changes());
    days.addAll(book.geography().changes());
    return days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1);
  }

  /// A value of any sort for a fact.
  public FactValue value(Fact fact) {
    return switch (fact.type()) {
      case NUMBER -> number(fact);
      case TRUTH -> new FactValue.Truth(random.nextInt(4) == 0, "by chance");
      case COUNTRY -> new FactValue.Text(one(countries), "by chance");
      case TEXT -> new FactValue.Text(text(fact), "by chance");
    };
  }

  private FactValue.Number number(Fact fact) {
    double value = one(numbers.getOrDefault(fact, List.of(1.0, 1000.0)));
    return new FactValue.Number(value, "by chance", false);
  }

  private String text(Fact fact) {
    Set<String> known = new TreeSet<>(texts.getOrDefault(fact, Set.of()));
    known.addAll(fact.values());
    if (fact.values().isEmpty()) {
      known.add("another");
    }
    return one(List.copyOf(known));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static boolean isNumber(Fact fact) {
    return fact.type() == FactType.NUMBER;
  }
}
