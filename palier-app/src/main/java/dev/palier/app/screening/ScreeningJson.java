package dev.palier.app.screening;

import dev.palier.app.json.JsonObject;
import dev.palier.app.text.Messages;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Evidence;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import dev.palier.screening.match.TokenPair;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A screening as JSON: `palier/screening/1`.
public final class ScreeningJson {

  public static final String SCHEMA = "palier/screening/1";
  private static final int DIGITS = 4;

  private final Messages messages;
  private final MatchWords words;
  private final VersionWords versions;

  public ScreeningJson(Messages messages) {
    this.messages = messages;
    this.words = new MatchWords(messages);
    this.versions = new VersionWords(messages);
  }

  /// @param caveats what a reader must know of the lists
  public Map<String, Object> of(Found found, List<String> caveats) {
    Screening screening = found.screening();
    return JsonObject.of(
        "schema", SCHEMA,
        "party", party(screening.party()),
        "matches", matches(found.sameParty()),
        "related", matches(found.relatedNames()),
        "leftOut", JsonObject.of("matches", found.sameLeftOut(), "related", found.relatedLeftOut()),
        "noMatch",
            screening.sameParty().isEmpty()
                ? screening.versions().stream().map(versions::noMatch).toList()
                : List.of(),
        "versions", screening.versions().stream().map(ScreeningJson::version).toList(),
        "caveats", caveats,
        "disclaimer", messages.get("disclaimer"));
  }

  /// A party of one's own.
  public static Map<String, Object> party(Party party) {
    return JsonObject.of(
        "reference",
        party.reference(),
        "names",
        party.names(),
        "type",
        word(party.kind()),
        "country",
        party.country());
  }

  private static @Nullable String word(PartyKind kind) {
    return kind == PartyKind.UNKNOWN ? null : kind.name().toLowerCase(Locale.ROOT);
  }

  private List<Map<String, Object>> matches(List<Match> matches) {
    return matches.stream().map(this::match).toList();
  }

  /// A match with its entry.
  public Map<String, Object> match(Match match) {
    ListedParty entry = match.entry();
    return JsonObject.of(
        "score", rounded(match.score()),
        "relation", match.relation(),
        "list", entry.list(),
        "entry", entry.id(),
        "name", entry.name(),
        "matchedName", match.name().text(),
        "role", match.name().role(),
        "queried", match.queried(),
        "type", word(entry.kind()),
        "countries", entry.countries(),
        "programmes", entry.programmes(),
        "requirement", entry.terms().requirement(),
        "policy", entry.terms().policy(),
        "citation", entry.terms().citation(),
        "url", entry.url(),
        "explanation", words.line(match),
        "pairs", match.pairs().stream().map(ScreeningJson::pair).toList(),
        "evidence", match.evidence().stream().map(ScreeningJson::evidence).toList());
  }

  private static Map<String, Object> pair(TokenPair pair) {
    return JsonObject.of(
        "party", pair.query(),
        "entry", pair.listed(),
        "how", pair.how(),
        "weight", rounded(pair.weight()),
        "similarity", rounded(pair.similarity()));
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    return JsonObject.of(
        "kind", evidence.kind(),
        "party", evidence.party(),
        "entry", evidence.entry(),
        "weight", rounded(evidence.weight()));
  }

  /// What was screened against.
  public static Map<String, Object> version(ListVersion version) {
    return JsonObject.of(
        "source", version.source(),
        "published", version.published(),
        "digest", "sha256:" + version.digest(),
        "retrieved", version.retrieved(),
        "origin", version.origin(),
        "entries", version.parties(),
        "starter", version.starter());
  }

  private static double rounded(double value) {
    double scale = Math.pow(10, DIGITS);
    return Math.round(value * scale) / scale;
  }
}
