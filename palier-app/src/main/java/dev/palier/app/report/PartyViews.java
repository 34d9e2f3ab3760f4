package dev.palier.app.report;

import dev.palier.app.text.Messages;
import dev.palier.control.determination.Words;
import dev.palier.control.listing.ListEntry;
import dev.palier.control.listing.NamedParty;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.listing.PartyMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the screening of the parties into words: who was screened, what each may be, against which
/// versions. Nobody is ever "clear".
final class PartyViews {

  /// How many matches of a party stand in lines; the JSON has all.
  private static final int TOLD = 6;

  private final Messages messages;
  private final Words words;

  PartyViews(Messages messages, Words words) {
    this.messages = messages;
    this.words = words;
  }

  List<AssessmentView.PartyView> parties(PartyFindings findings) {
    return findings.parties().stream().map(party -> party(party, findings)).toList();
  }

  private AssessmentView.PartyView party(NamedParty party, PartyFindings findings) {
    String country = party.country();
    return new AssessmentView.PartyView(
        messages.of("role", party.role()),
        party.name(),
        country == null ? "" : words.country(country),
        findings.matches().stream()
            .filter(match -> match.party().equals(party))
            .map(this::match)
            .toList(),
        messages.get("parties.no-match", String.join(", ", findings.versions())));
  }

  private AssessmentView.PartyMatchView match(PartyMatch match) {
    ListEntry entry = match.entry();
    return new AssessmentView.PartyMatchView(
        match.standing(),
        messages.of("standing", match.standing()),
        match.score(),
        entry.name(),
        entry.id(),
        entry.version(),
        Stream.of(entry.requirement(), entry.policy(), entry.citation())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(messages.get("list.separator"))),
        match.why());
  }

  /// What the parties were screened against, and what must be known of it.
  List<String> against(PartyFindings findings) {
    List<String> lines = new ArrayList<>();
    findings.versions().forEach(version -> lines.add(messages.get("parties.against", version)));
    lines.addAll(findings.notes());
    return lines;
  }

  /// The same in lines, for the terminal and for tables.
  static List<String> lines(AssessmentView view) {
    List<String> lines = new ArrayList<>();
    for (AssessmentView.PartyView party : view.parties()) {
      String head =
          party.role()
              + ": "
              + party.name()
              + (party.country().isEmpty() ? "" : " (" + party.country() + ")");
      if (party.matches().isEmpty()) {
        lines.add(head + ": " + party.noMatch());
      }
      for (AssessmentView.PartyMatchView match : party.matches().stream().limit(TOLD).toList()) {
        lines.add(
            Stream.of(
                    head + ": " + match.standingText() + " " + match.score(),
                    match.entry() + " (" + match.entryId() + ")",
                    match.terms(),
                    match.version(),
                    match.why())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
      }
      if (party.matches().size() > TOLD) {
        lines.add(head + ": + " + (party.matches().size() - TOLD));
      }
    }
    lines.addAll(view.screenedAgainst());
    return lines;
  }
}
