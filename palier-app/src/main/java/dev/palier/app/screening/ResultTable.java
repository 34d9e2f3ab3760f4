package dev.palier.app.screening;

import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyRow;
import dev.palier.app.text.Messages;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of the results of a file of parties: one for each match, and one that says "no match in
/// …" for a party without any.
public final class ResultTable {

  /// The columns, in their order.
  public static final List<String> HEADER =
      List.of(
          "line",
          "reference",
          "name",
          "type",
          "country",
          "matched",
          "score",
          "entry_id",
          "entry_name",
          "matched_name",
          "queried_name",
          "list",
          "requirement",
          "policy",
          "citation",
          "version",
          "version_date",
          "reason",
          "evidence",
          "caveats",
          "left_out",
          "problems");

  /// How many cells say what was screened.
  private static final int OWN = 5;

  /// How many cells end a row of every party.
  private static final int LAST = 3;

  private final Messages messages;
  private final MatchWords words;
  private final VersionWords versionWords;
  private final EntryVersions versions;
  private final String caveats;

  /// @param caveats what a reader must know of the lists; they stand in every row of a party that
  ///   was screened, since rows are read one by one
  public ResultTable(Messages messages, EntryVersions versions, List<String> caveats) {
    this.messages = messages;
    this.words = new MatchWords(messages);
    this.versionWords = new VersionWords(messages);
    this.versions = versions;
    this.caveats = String.join("\n", caveats);
  }

  /// The rows of one party, each as long as the header.
  public List<List<String>> rows(PartyResult result) {
    return switch (result) {
      case PartyResult.Refused refused -> List.of(row(refused.row(), List.of(), "", ""));
      case PartyResult.Screened screened -> rows(screened.row(), screened.found());
    };
  }

  private List<List<String>> rows(PartyRow party, Found found) {
    String leftOut = String.valueOf(found.leftOut());
    List<Match> matches = found.matches();
    return matches.isEmpty()
        ? List.of(row(party, none(found.screening()), caveats, leftOut))
        : matches.stream().map(match -> row(party, cells(match), caveats, leftOut)).toList();
  }

  private static List<String> row(
      PartyRow party, List<String> found, String caveats, String leftOut) {
    List<String> row = new ArrayList<>(HEADER.size());
    row.add(String.valueOf(party.line()));
    row.add(party.get(PartyColumn.REFERENCE));
    row.add(party.get(PartyColumn.NAME));
    row.add(party.get(PartyColumn.TYPE));
    row.add(party.get(PartyColumn.COUNTRY));
    row.addAll(found);
    while (row.size() < HEADER.size() - LAST) {
      row.add("");
    }
    row.add(caveats);
    row.add(leftOut);
    row.add(party.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    return row;
  }

  private List<String> none(Screening screening) {
    List<String> cells = new ArrayList<>();
    cells.add("none");
    cells.add("0");
    while (cells.size() < HEADER.indexOf("reason") - OWN) {
      cells.add("");
    }
    cells.add(
        screening.versions().stream()
            .map(versionWords::noMatch)
            .collect(Collectors.joining(messages.get("list.separator"))));
    return cells;
  }

  private List<String> cells(Match match) {
    ListedParty entry = match.entry();
    ListingTerms terms = entry.terms();
    return List.of(
        match.relation().word(),
        Scores.text(match.score()),
        entry.id(),
        entry.name(),
        match.name().text(),
        match.queried(),
        entry.list(),
        orEmpty(terms.requirement()),
        orEmpty(terms.policy()),
        orEmpty(terms.citation()),
        versions.find(entry).map(ListVersion::shortDigest).orElse(""),
        versions.find(entry).map(version -> version.published().toString()).orElse(""),
        words.line(match),
        match.evidence().stream()
            .map(words::evidence)
            .collect(Collectors.joining(messages.get("list.separator"))));
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
