package dev.palier.app.amendment;

import dev.palier.app.text.Messages;
import dev.palier.control.amendment.Law;
import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.geography.Country;
import dev.palier.control.geography.CountrySet;
import dev.palier.control.geography.Geography;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Says lists of destinations: "China and Macau", "D:5+MO (24 countries)", "everywhere but 44
/// countries".
public final class PlaceWords {

  private static final int NAMED = 6;

  private final Messages messages;
  private final Geography geography;
  private final Set<String> all;
  private final Map<Set<String>, String> sets = new LinkedHashMap<>();

  /// @param all codes of every destination that was compared
  public PlaceWords(Messages messages, Law law, Collection<String> all) {
    this.messages = messages;
    this.geography = law.book().geography();
    this.all = new TreeSet<>(all);
    law.inForce()
        .entries()
        .forEach(
            entry -> ConditionFacts.visit(entry.period().condition(), leaf -> collect(leaf, law)));
  }

  private void collect(Condition leaf, Law law) {
    if (leaf instanceof Condition.InCountries in) {
      sets.putIfAbsent(members(in.set(), law), in.set().toString());
    }
  }

  private Set<String> members(CountrySet set, Law law) {
    return all.stream()
        .filter(code -> set.contains(code, law.day()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public String of(Collection<String> codes) {
    Set<String> places = new TreeSet<>(codes);
    if (places.equals(all)) {
      return messages.get("places.everywhere");
    }
    if (places.size() > NAMED && sets.containsKey(places)) {
      return messages.get("places.group", sets.getOrDefault(places, ""), places.size());
    }
    if (places.size() > all.size() / 2) {
      Set<String> others = new TreeSet<>(all);
      others.removeAll(places);
      return messages.get("places.but", of(others));
    }
    List<String> names = places.stream().map(this::name).sorted().toList();
    String named =
        String.join(
            messages.get("places.separator"), names.subList(0, Math.min(NAMED, names.size())));
    return names.size() <= NAMED ? named : messages.get("places.more", named, names.size() - NAMED);
  }

  public String name(String code) {
    return geography
        .findCountry(code)
        .map((Country country) -> country.name(messages.language()))
        .orElse(code);
  }
}
