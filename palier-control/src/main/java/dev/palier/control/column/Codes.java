package dev.palier.control.column;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.geography.Country;
import dev.palier.control.regime.StatuteBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The codes of the texts that a statute book can tell apart, fact by fact: the words that its
/// conditions compare with, and the countries.
///
/// All other texts share the code [#ANOTHER], since no condition of the book treats one of them
/// otherwise than the next; so the columns of ten million company names need no dictionary of them.
final class Codes {

  static final int ANOTHER = 0;

  private final List<Map<String, Integer>> codes = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();

  Codes(StatuteBook book) {
    Map<Fact, TreeSet<String>> named = new HashMap<>();
    book.provisions()
        .forEach(provision ->
            provision
                .periods()
                .forEach(period ->
                    ConditionFacts.visit(period.condition(), leaf -> collect(leaf, named))));
    List<String> countries =
        book.geography().countries().stream().map(Country::code).sorted().toList();
    for (Fact fact : book.vocabulary().facts()) {
      TreeSet<String> its = named.getOrDefault(fact, new TreeSet<>());
      if (fact.type() == FactType.COUNTRY) {
        its.addAll(countries);
      }
      add(its);
    }
  }

  private static void collect(Condition leaf, Map<Fact, TreeSet<String>> named) {
    if (leaf instanceof Condition.OneOf oneOf) {
      named.computeIfAbsent(oneOf.fact(), fact -> new TreeSet<>()).addAll(oneOf.values());
    }
  }

  private void add(TreeSet<String> its) {
    List<String> list = new ArrayList<>();
    list.add("");
    list.addAll(its);
    Map<String, Integer> map = new HashMap<>();
    for (int code = ANOTHER + 1; code < list.size(); code++) {
      map.put(list.get(code), code);
    }
    codes.add(map);
    words.add(list);
  }

  int code(Fact fact, String text) {
    return codes.get(fact.index()).getOrDefault(text, ANOTHER);
  }

  /// The texts of a fact by their codes; the empty text stands for all others.
  List<String> words(Fact fact) {
    return words.get(fact.index());
  }
}
