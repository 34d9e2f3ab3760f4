package dev.palier.app.screening;

import dev.palier.app.report.Colours;
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
import java.util.stream.Stream;

/// Says a screening on the terminal: what may be the party, whose names are related, and in which
/// versions nothing else matched.
public final class ScreeningCard {

  private final Messages messages;
  private final MatchWords words;
  private final VersionWords versionWords;
  private final EntryVersions versions;
  private final Colours colours;

  public ScreeningCard(Messages messages, EntryVersions versions, Colours colours) {
    this.messages = messages;
    this.words = new MatchWords(messages);
    this.versionWords = new VersionWords(messages);
    this.versions = versions;
    this.colours = colours;
  }

  /// The card of one party, line by line.
  public List<String> lines(Found found) {
    Screening screening = found.screening();
    List<String> lines = new ArrayList<>();
    String country = screening.party().findCountry().map(code -> " (" + code + ")").orElse("");
    lines.add(colours.bold(screening.party().name() + country));
    add("screen.same", found.sameParty(), found.sameLeftOut(), lines);
    add("screen.related", found.relatedNames(), found.relatedLeftOut(), lines);
    if (found.leftOut() > 0) {
      lines.add(
          "  " + messages.get("screen.left-out", found.sameLeftOut(), found.relatedLeftOut()));
    }
    String against = against(found);
    screening
        .versions()
        .forEach(version -> lines.add("  " + messages.get(against, versionWords.against(version))));
    return lines;
  }

  /// That nothing else matched is said only where all that did is shown.
  private static String against(Found found) {
    if (found.sameParty().isEmpty()) {
      return "screen.no-match";
    }
    return found.leftOut() == 0 ? "screen.no-other-match" : "screen.against";
  }

  private void add(String heading, List<Match> matches, int leftOut, List<String> lines) {
    if (!matches.isEmpty()) {
      lines.add("  " + messages.get(heading, matches.size() + leftOut));
      matches.forEach(match -> addMatch(match, lines));
    }
  }

  private void addMatch(Match match, List<String> lines) {
    ListedParty entry = match.entry();
    String other =
        match.name().text().equals(entry.name())
            ? ""
            : " — " + messages.get("screen.by-name", match.name().text());
    String countries =
        entry.countries().isEmpty() ? "" : " (" + String.join(", ", entry.countries()) + ")";
    lines.add(
        "    "
            + colours.bold(MatchWords.score(match.score()))
            + "  "
            + entry.name()
            + countries
            + other);
    lines.add(
        "          "
            + Stream.concat(Stream.of(entry.list() + ", " + entry.id()), terms(entry))
                .collect(Collectors.joining(" · ")));
    lines.add(
        "          "
            + Stream.concat(
                    Stream.of(words.line(match)), match.evidence().stream().map(words::evidence))
                .collect(Collectors.joining(" · ")));
  }

  /// What follows from the entry, where it was published, and in which version it stands.
  private Stream<String> terms(ListedParty entry) {
    ListingTerms terms = entry.terms();
    return Stream.concat(
            Stream.of(terms.requirement(), terms.policy(), terms.citation()),
            versions.find(entry).map(this::version).stream())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  private String version(ListVersion version) {
    return messages.get(
        "screen.version", version.source(), version.shortDigest(), version.published().toString());
  }
}
