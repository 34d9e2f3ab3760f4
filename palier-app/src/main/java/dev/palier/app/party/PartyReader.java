package dev.palier.app.party;

import dev.palier.control.geography.Geography;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads parties from their fields as written. A field that cannot be read is told and left out,
/// and the party is screened by its name all the same: a slip in a country must not keep a name
/// from being screened.
public final class PartyReader {

  /// A longer name is no name.
  public static final int LIMIT_CHARACTERS = 500;

  private static final int LIMIT_NAMES = 200;
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|]\\s*");
  private static final Pattern IDENTIFIER =
      Pattern.compile("(?:([A-Za-z][A-Za-z ._-]*?)[\\s:#]+)?(\\S.*)");

  private final Geography geography;

  public PartyReader(Geography geography) {
    this.geography = geography;
  }

  /// Reads one party.
  public PartyRow read(long line, Map<PartyColumn, String> stated, List<PartyProblem> ofTheLine) {
    List<PartyProblem> problems = new ArrayList<>(ofTheLine);
    List<String> names = names(stated, problems);
    Party party =
        names.isEmpty()
            ? null
            : new Party(
                stated.getOrDefault(PartyColumn.REFERENCE, ""),
                names,
                kind(stated, problems),
                country(stated, problems),
                stated.get(PartyColumn.ADDRESS),
                birth(stated, problems),
                identifiers(stated));
    return new PartyRow(line, stated, party, problems);
  }

  private static List<String> names(Map<PartyColumn, String> stated, List<PartyProblem> problems) {
    List<String> names = new ArrayList<>();
    String name = stated.get(PartyColumn.NAME);
    if (name == null) {
      problems.add(
          new PartyProblem(
              PartyColumn.NAME, "", "the name is missing", "fill it in or drop the line"));
      return names;
    }
    add(PartyColumn.NAME, name, names, problems);
    String aliases = stated.get(PartyColumn.ALIASES);
    if (aliases != null && !names.isEmpty()) {
      for (String alias : SEPARATOR.split(aliases)) {
        if (!alias.isBlank()) {
          add(PartyColumn.ALIASES, alias.strip(), names, problems);
        }
      }
    }
    return names;
  }

  private static void add(
      PartyColumn column, String name, List<String> names, List<PartyProblem> problems) {
    if (name.length() > LIMIT_CHARACTERS) {
      problems.add(
          new PartyProblem(
              column,
              name.substring(0, 40) + "…",
              "it has "
                  + name.length()
                  + " characters; a name has "
                  + LIMIT_CHARACTERS
                  + " at most",
              "write the name alone, and the rest under address"));
    } else if (names.size() == LIMIT_NAMES) {
      problems.add(
          new PartyProblem(
              column, name, "a party has " + LIMIT_NAMES + " names at most", "split the party"));
    } else {
      names.add(name);
    }
  }

  private static PartyKind kind(Map<PartyColumn, String> stated, List<PartyProblem> problems) {
    String word = stated.get(PartyColumn.TYPE);
    if (word == null) {
      return PartyKind.UNKNOWN;
    }
    return PartyKind.find(word)
        .orElseGet(() -> {
          problems.add(
              new PartyProblem(
                  PartyColumn.TYPE,
                  word,
                  "not a type; it was left out",
                  "take person, organisation, vessel or aircraft"));
          return PartyKind.UNKNOWN;
        });
  }

  private @Nullable String country(Map<PartyColumn, String> stated, List<PartyProblem> problems) {
    String text = stated.get(PartyColumn.COUNTRY);
    if (text == null) {
      return null;
    }
    return geography
        .resolve(text)
        .map(country -> country.code())
        .orElseGet(() -> {
          problems.add(
              new PartyProblem(
                  PartyColumn.COUNTRY,
                  text,
                  "not a country; it was left out",
                  "write its two letters of ISO 3166-1 or its name in English, French or Chinese"));
          return null;
        });
  }

  private static @Nullable PartialDate birth(
      Map<PartyColumn, String> stated, List<PartyProblem> problems) {
    String text = stated.get(PartyColumn.BIRTH);
    if (text == null) {
      return null;
    }
    return PartialDate.parse(text)
        .orElseGet(() -> {
          problems.add(
              new PartyProblem(
                  PartyColumn.BIRTH,
                  text,
                  "not a date; it was left out",
                  "write it as 1971, 1971-05 or 1971-05-20"));
          return null;
        });
  }

  /// Such as `IMO 9187629; lei:5493001KJTIIGC8Y1R12`; a number without the name of its register is
  /// of the kind `number`.
  private static List<Identifier> identifiers(Map<PartyColumn, String> stated) {
    List<Identifier> identifiers = new ArrayList<>();
    for (String text : SEPARATOR.split(stated.getOrDefault(PartyColumn.IDS, ""))) {
      Matcher written = IDENTIFIER.matcher(text.strip());
      if (written.matches()) {
        String kind = written.group(1) == null ? "number" : written.group(1).strip();
        identifiers.add(
            new Identifier(
                kind.toLowerCase(Locale.ROOT),
                written.group(2).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)));
      }
    }
    return identifiers;
  }
}
