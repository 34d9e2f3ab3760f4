package dev.palier.control.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// All countries, and the groups the rules sort them into.
public final class Geography {

  private final Map<String, Country> countries;
  private final Map<String, CountryGroup> groups;
  private final Map<String, String> readAs;
  private final Map<String, Country> byName = new HashMap<>();

  Geography(
      Map<String, Country> countries,
      Map<String, CountryGroup> groups,
      Map<String, String> readAs) {
    this.countries = Map.copyOf(countries);
    this.groups = Map.copyOf(groups);
    this.readAs = Map.copyOf(readAs);
    for (Country country : countries.values()) {
      for (String name :
          List.of(
              country.code(),
              country.alpha3(),
              country.english(),
              country.french(),
              country.chinese())) {
        byName.put(normal(name), country);
      }
      country.aliases().forEach(alias -> byName.put(normal(alias), country));
    }
  }

  public Collection<Country> countries() {
    return countries.values();
  }

  public Collection<CountryGroup> groups() {
    return groups.values();
  }

  public Optional<Country> findCountry(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /// The country that a text names: a code (`CN`, `CHN`) or a name in English, French or Chinese.
  public Optional<Country> resolve(String text) {
    return Optional.ofNullable(byName.get(normal(text)));
  }

  /// The code under which the US rules read a place: Hong Kong is China (`HK` gives `CN`), any
  /// other place is itself.
  public String readUnderEar(String code) {
    return readAs.getOrDefault(code, code);
  }

  /// The countries of an expression such as `D:1+D:4+D:5-A:5-A:6`.
  ///
  /// @throws IllegalArgumentException if a term is neither a group nor a country's code
  public CountrySet set(String written) {
    List<CountryGroup> added = new ArrayList<>();
    List<CountryGroup> removed = new ArrayList<>();
    for (String plus : written.split("\\+", -1)) {
      String[] terms = plus.split("-", -1);
      added.add(term(terms[0], written));
      for (int i = 1; i < terms.length; i++) {
        removed.add(term(terms[i], written));
      }
    }
    return new CountrySet(written, added, removed);
  }

  /// The days on which a country joins or leaves a group.
  public SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> days = new TreeSet<>();
    groups.values().forEach(group -> days.addAll(group.changes()));
    days.remove(LocalDate.MIN);
    days.remove(LocalDate.MAX);
    return days;
  }

  private CountryGroup term(String name, String written) {
    CountryGroup group = groups.get(name);
    if (group != null) {
      return group;
    }
    if (countries.containsKey(name)) {
      return new CountryGroup(
          name, name, List.of(new Membership(name, LocalDate.MIN, LocalDate.MAX)));
    }
    throw new IllegalArgumentException(
        "\"" + name + "\" in \"" + written + "\" is neither a country group nor a country's code");
  }

  private static String normal(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
