package dev.palier.screening.format;

import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entry while its fields are read. Blank texts are passed over everywhere.
final class Draft {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Entries entries;
  private final String list;
  private final int line;
  private final Map<String, NameRole> names = new LinkedHashMap<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<Address> addresses = new LinkedHashSet<>();
  private final Set<PartialDate> births = new LinkedHashSet<>();
  private final Set<Identifier> identifiers = new LinkedHashSet<>();
  private final Set<String> programmes = new LinkedHashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private PartyKind kind = PartyKind.UNKNOWN;
  private @Nullable String number;
  private @Nullable String requirement;
  private @Nullable String policy;
  private @Nullable String citation;
  private @Nullable String url;

  Draft(Entries entries, String list, int line) {
    this.entries = entries;
    this.list = list;
    this.line = line;
  }

  int line() {
    return line;
  }

  boolean hasName() {
    return !names.isEmpty();
  }

  boolean hasCountry() {
    return !countries.isEmpty();
  }

  /// The source's own number of the entry, where it stays the same from version to version.
  void number(String text) {
    number = text(text);
  }

  void kind(PartyKind value) {
    kind = value;
  }

  /// The kind by a word of the list; another word leaves it unknown.
  void kind(String word) {
    PartyKind.find(word).ifPresent(this::kind);
  }

  /// A name, and those that are written into it; the first one is the primary name.
  void name(String name, NameRole role) {
    String text = text(name);
    if (text != null) {
      names.putIfAbsent(text, names.isEmpty() ? NameRole.PRIMARY : role);
      WrittenName.inside(text).forEach(inner -> names.putIfAbsent(inner.text(), inner.role()));
    }
  }

  void alias(String name) {
    name(name, NameRole.ALIAS);
  }

  void aliases(Iterable<String> all) {
    all.forEach(this::alias);
  }

  /// A country by its name or code; a warning where it is none that is known.
  void country(String name) {
    String text = text(name);
    if (text != null) {
      entries
          .country(text)
          .ifPresentOrElse(
              countries::add,
              () -> {
                remark("Country: " + text);
                entries.warn(
                    text,
                    line,
                    "country",
                    "the country \"" + text + "\" of " + called() + " is not known",
                    "add its name to data/screening/country-names.csv");
              });
    }
  }

  /// A country where the text is one; nothing otherwise.
  void perhapsCountry(String name) {
    entries.country(name).ifPresent(countries::add);
  }

  /// A country of which the code is known.
  void countryCode(String code) {
    countries.add(entries.once(code));
  }

  /// An address, and its country as a name or a code where the list tells it apart.
  void address(String address, String country) {
    String text = text(address);
    String where = text(country);
    if (where != null) {
      country(where);
    }
    Optional<String> code =
        where != null
            ? entries.country(where)
            : entries.countries().findInAddress(text == null ? "" : text);
    code.ifPresent(countries::add);
    if (text != null) {
      addresses.add(new Address(text, code.map(entries::once).orElse(null)));
    }
  }

  /// A date of birth; a text that is none stays in the remarks.
  void birth(String date) {
    String text = text(date);
    if (text != null) {
      List<PartialDate> read = BirthDates.read(text);
      births.addAll(read);
      if (read.isEmpty()) {
        remark("Date of birth: " + text);
      }
    }
  }

  void birth(PartialDate date) {
    births.add(date);
  }

  void identifier(String kind, String value) {
    String number = IdentifierKinds.normalised(value);
    if (!number.isEmpty()) {
      identifiers.add(new Identifier(entries.once(kind), number));
    }
  }

  /// A number as a list writes it: `Passport B272327 (Thailand)`.
  ///
  /// @return whether it is one of a known kind
  boolean perhapsIdentifier(String phrase) {
    Optional<IdentifierKinds.Found> found = entries.identifiers().read(phrase);
    found.ifPresent(number -> {
      identifier(number.kind(), number.value());
      perhapsCountry(number.country());
    });
    return found.isPresent();
  }

  void programme(String name) {
    String text = text(name);
    if (text != null) {
      programmes.add(entries.once(text));
    }
  }

  void requirement(String text) {
    requirement = shared(text);
  }

  void policy(String text) {
    policy = shared(text);
  }

  void citation(String text) {
    citation = shared(text);
  }

  void url(String text) {
    url = shared(text);
  }

  void remark(String remark) {
    String text = text(remark);
    if (text != null) {
      remarks.add(text);
    }
  }

  /// A remark with what it is: `Listed on: 2014-06-30`.
  void remark(String label, String remark) {
    if (!remark.isBlank()) {
      remark(label + ": " + remark);
    }
  }

  private String called() {
    return names.isEmpty() ? "an entry" : names.keySet().iterator().next();
  }

  ListedParty make(EntryIds ids) {
    List<PartyName> all = new ArrayList<>();
    names.forEach((text, role) -> all.add(new PartyName(text, role)));
    ListingTerms terms = new ListingTerms(requirement, policy, citation);
    return new ListedParty(
        ids.of(list, number, all.getFirst().text(), countries),
        list,
        kind,
        all,
        countries,
        List.copyOf(addresses),
        List.copyOf(births),
        List.copyOf(identifiers),
        entries.once(List.copyOf(programmes)),
        terms.equals(ListingTerms.NONE) ? ListingTerms.NONE : entries.once(terms),
        url,
        String.join("; ", remarks));
  }

  private @Nullable String shared(String text) {
    String clean = text(text);
    return clean == null ? null : entries.once(clean);
  }

  /// A text on one line without blanks around it; null where it is blank or too long to be one.
  private @Nullable String text(String text) {
    if (text.length() > entries.limits().text()) {
      throw entries.unreadable(
          line,
          "a text has " + text.length() + " characters, more than " + entries.limits().text(),
          "raise characters-of-a-text in data/screening/list-limits.yaml");
    }
    String clean = isOnOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    return clean.isEmpty() ? null : clean;
  }

  /// Whether a text has single blanks alone, and none at its ends: almost every one.
  private static boolean isOnOneLine(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter <= ' ' && (blank || letter != ' ') || letter > 127) {
        return false;
      }
      blank = letter == ' ';
    }
    return !blank;
  }
}
