package dev.palier.control.amendment;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.geography.Country;
import dev.palier.control.geography.CountrySet;
import dev.palier.control.geography.Geography;
import dev.palier.control.regime.InForce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The destinations in classes that neither of two states of the law can tell apart: one country
/// speaks for each class.
final class Destinations {

  private Destinations() {}

  /// Every class, by the country that speaks for it; places that the rules read as another country
  /// are left out, and so is home.
  static Map<String, List<String>> classes(Law before, Law after, String home) {
    Geography geography = after.book().geography();
    Set<CountrySet> sets = new LinkedHashSet<>();
    Set<String> named = new TreeSet<>();
    for (Law law : List.of(before, after)) {
      for (InForce.Entry entry : law.inForce().entries()) {
        ConditionFacts.visit(entry.period().condition(), leaf -> collect(leaf, sets, named));
      }
    }
    Map<List<Object>, List<String>> classes = new LinkedHashMap<>();
    for (String code : codes(geography, home)) {
      List<Object> kind = new ArrayList<>();
      kind.add(named.contains(code) ? code : "");
      for (CountrySet set : sets) {
        kind.add(set.contains(code, before.day()));
        kind.add(set.contains(code, after.day()));
      }
      classes.computeIfAbsent(kind, k -> new ArrayList<>()).add(code);
    }
    Map<String, List<String>> bySpeaker = new LinkedHashMap<>();
    classes.values().forEach(codes -> bySpeaker.put(codes.getFirst(), codes));
    return bySpeaker;
  }

  private static void collect(Condition leaf, Set<CountrySet> sets, Set<String> named) {
    if (leaf instanceof Condition.InCountries in) {
      sets.add(in.set());
    } else if (leaf instanceof Condition.OneOf oneOf) {
      named.addAll(oneOf.values());
    }
  }

  private static Set<String> codes(Geography geography, String home) {
    Set<String> codes = new TreeSet<>();
    for (Country country : geography.countries()) {
      String code = country.code();
      if (geography.readUnderEar(code).equals(code) && !code.equals(home)) {
        codes.add(code);
      }
    }
    return codes;
  }
}
