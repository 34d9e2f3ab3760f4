package dev.palier.app.assessment;

import dev.palier.app.json.JsonObject;
import dev.palier.control.listing.Coverage;
import dev.palier.control.listing.ListEntry;
import dev.palier.control.listing.ListWords;
import dev.palier.control.listing.NamedParty;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.listing.PartyMatch;
import dev.palier.control.listing.PartyRole;
import dev.palier.control.listing.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The screening of the parties as JSON, in full: it can be read back, so that a seal is replayed
/// without the lists.
public final class PartiesJson {

  private PartiesJson() {}

  /// The tree; null where nobody was screened.
  public static @Nullable Map<String, Object> of(PartyFindings findings) {
    if (!findings.isScreened()) {
      return null;
    }
    Map<String, Object> coverage = new LinkedHashMap<>();
    findings
        .coverage()
        .forEach((word, each) ->
            coverage.put(
                word,
                JsonObject.of(
                    "fact", ListWords.fact(word).orElse(null),
                    "absenceCounts", each.whole(),
                    "text", each.text())));
    return JsonObject.of(
        "screened", findings.parties().stream().map(PartiesJson::party).toList(),
        "matches", findings.matches().stream().map(PartiesJson::match).toList(),
        "versions", findings.versions(),
        "notes", findings.notes(),
        "coverage", coverage);
  }

  private static Map<String, Object> party(NamedParty party) {
    return JsonObject.of(
        "role", party.role().word(), "name", party.name(), "country", party.country());
  }

  private static Map<String, Object> match(PartyMatch match) {
    ListEntry entry = match.entry();
    return JsonObject.of(
        "party", party(match.party()),
        "standing", match.standing(),
        "score", match.score(),
        "why", match.why(),
        "entry",
            JsonObject.of(
                "id", entry.id(),
                "list", entry.list(),
                "name", entry.name(),
                "requirement", entry.requirement(),
                "policy", entry.policy(),
                "citation", entry.citation(),
                "version", entry.version(),
                "settles", entry.settles(),
                "leavesOpen", entry.leavesOpen()));
  }

  /// Reads the tree back.
  ///
  /// @throws IllegalArgumentException if it holds a role or a standing that there is not
  public static PartyFindings read(JsonNode tree) {
    if (!tree.isObject()) {
      return PartyFindings.NONE;
    }
    List<NamedParty> parties = new ArrayList<>();
    tree.path("screened").forEach(party -> parties.add(party(party)));
    List<PartyMatch> matches = new ArrayList<>();
    tree.path("matches").forEach(match -> matches.add(match(match)));
    Map<String, Coverage> coverage = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : tree.path("coverage").properties()) {
      coverage.put(
          each.getKey(),
          new Coverage(
              each.getValue().path("absenceCounts").asBoolean(false),
              each.getValue().path("text").asString("")));
    }
    return new PartyFindings(
        parties, matches, texts(tree.path("versions")), texts(tree.path("notes")), coverage);
  }

  private static NamedParty party(JsonNode tree) {
    return new NamedParty(
        PartyRole.valueOf(tree.path("role").asString("").toUpperCase(Locale.ROOT)),
        tree.path("name").asString(""),
        text(tree, "country"));
  }

  private static PartyMatch match(JsonNode tree) {
    JsonNode entry = tree.path("entry");
    return new PartyMatch(
        party(tree.path("party")),
        new ListEntry(
            entry.path("id").asString(""),
            entry.path("list").asString(""),
            entry.path("name").asString(""),
            text(entry, "requirement"),
            text(entry, "policy"),
            text(entry, "citation"),
            entry.path("version").asString(""),
            texts(entry.path("settles")),
            texts(entry.path("leavesOpen"))),
        Standing.valueOf(tree.path("standing").asString("")),
        tree.path("score").asString(""),
        tree.path("why").asString(""));
  }

  private static @Nullable String text(JsonNode tree, String name) {
    JsonNode value = tree.path(name);
    return value.isNull() || value.isMissingNode() ? null : value.asString("");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString("")));
    return texts;
  }
}
