package dev.palier.screening.party;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a party is: it decides how its name is read. `UNKNOWN` is read both ways.
public enum PartyKind {
  PERSON,
  ORGANISATION,
  VESSEL,
  AIRCRAFT,
  UNKNOWN;

  private static final Map<String, PartyKind> WORDS =
      Map.ofEntries(
          Map.entry("person", PERSON),
          Map.entry("individual", PERSON),
          Map.entry("organisation", ORGANISATION),
          Map.entry("organization", ORGANISATION),
          Map.entry("company", ORGANISATION),
          Map.entry("entity", ORGANISATION),
          Map.entry("publicbody", ORGANISATION),
          Map.entry("legalentity", UNKNOWN),
          Map.entry("vessel", VESSEL),
          Map.entry("aircraft", AIRCRAFT),
          Map.entry("airplane", AIRCRAFT),
          Map.entry("unknown", UNKNOWN));

  /// A kind by its word in lists, schemata of FollowTheMoney among them: `Individual`, `Company`.
  public static Optional<PartyKind> find(String word) {
    return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}
