package dev.palier.control.listing;

import dev.palier.control.fact.FactValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a screening of the parties of one transaction found: who was screened, against what, which
/// entries they may be.
///
/// @param parties who was screened; empty where nobody was
/// @param versions what they were screened against, such as "us-csl version 1a2b3c4d5e6f of
///   2026-07-31, 25921 entries"
/// @param notes what must be known of these versions, such as that one is past its age limit
/// @param coverage what an absence means, for each word of [ListWords]
public record PartyFindings(
    List<NamedParty> parties,
    List<PartyMatch> matches,
    List<String> versions,
    List<String> notes,
    Map<String, Coverage> coverage) {

  /// Nobody was screened.
  public static final PartyFindings NONE =
      new PartyFindings(List.of(), List.of(), List.of(), List.of(), Map.of());

  /// How many entries are asked for by name.
  private static final int ASKED = 3;

  private static final Coverage NOT_LOOKED = new Coverage(false, "no list says it");

  public PartyFindings {
    parties = List.copyOf(parties);
    matches = List.copyOf(matches);
    versions = List.copyOf(versions);
    notes = List.copyOf(notes);
    coverage = Collections.unmodifiableMap(new TreeMap<>(coverage));
  }

  public boolean isScreened() {
    return !parties.isEmpty();
  }

  /// The facts that follow, by name.
  ///
  /// A certain match makes a fact true; a possible one leaves it open with its question; no match
  /// makes it false where a whole, fresh list was searched, and leaves it open everywhere else.
  public Map<String, FactValue> facts() {
    if (!isScreened()) {
      return Map.of();
    }
    Map<String, FactValue> facts = new LinkedHashMap<>();
    ListWords.all().forEach((word, fact) -> facts.put(fact, value(word)));
    return facts;
  }

  private FactValue value(String word) {
    List<PartyMatch> certain = new ArrayList<>();
    List<PartyMatch> open = new ArrayList<>();
    for (PartyMatch match : matches) {
      switch (bearing(match, word)) {
        case YES -> certain.add(match);
        case OPEN -> open.add(match);
        case NONE -> {}
      }
    }
    if (!certain.isEmpty()) {
      return new FactValue.Truth(
          true,
          "screening: " + String.join("; ", certain.stream().map(PartyMatch::statement).toList()));
    }
    if (!open.isEmpty()) {
      return new FactValue.Unknown(questions(open, word), true);
    }
    Coverage searched = coverage.getOrDefault(word, NOT_LOOKED);
    return searched.whole()
        ? new FactValue.Truth(false, "screening: no match in " + searched.text())
        : new FactValue.Unknown("not screened: " + searched.text());
  }

  /// The questions of the likeliest matches; the others stand among the matches.
  private static String questions(List<PartyMatch> open, String word) {
    List<String> questions =
        open.stream().limit(ASKED).map(match -> question(match, word)).distinct().toList();
    int more = open.size() - Math.min(ASKED, open.size());
    return String.join(" ", questions)
        + (more == 0
            ? ""
            : more == 1 ? " Or 1 more entry?" : " Or one of " + more + " more entries?");
  }

  private enum Bearing {
    YES,
    OPEN,
    NONE
  }

  /// What a match says of a word. The ultimate parent's own listing leaves open whether it owns
  /// half of the party; the exporter counts for denial orders alone.
  private static Bearing bearing(PartyMatch match, String word) {
    if (match.standing() == Standing.RELATED || match.standing() == Standing.DISMISSED) {
      return Bearing.NONE;
    }
    ListEntry entry = match.entry();
    boolean settles = entry.settles().contains(word);
    boolean open = entry.leavesOpen().contains(word);
    return switch (match.party().role()) {
      case END_USER, PURCHASER, CONSIGNEE, INTERMEDIATE_CONSIGNEE ->
          settles && match.standing() == Standing.CERTAIN
              ? Bearing.YES
              : settles || open ? Bearing.OPEN : Bearing.NONE;
      case ULTIMATE_PARENT ->
          word.equals(ListWords.OWNED_BY_LISTED) && ownersCount(entry)
              ? Bearing.OPEN
              : Bearing.NONE;
      case EXPORTER ->
          !word.equals(ListWords.DENIED) || !settles
              ? Bearing.NONE
              : match.standing() == Standing.CERTAIN ? Bearing.YES : Bearing.OPEN;
    };
  }

  /// Whose holdings count under the Affiliates Rule: parties on the Entity List, the Military
  /// End-User List, and SDNs of the programmes of 15 CFR 744.8 (90 FR 47201).
  private static boolean ownersCount(ListEntry entry) {
    return entry.settles().contains("entity-list")
        || entry.settles().contains("military")
        || entry.settles().contains("sdn");
  }

  private static String question(PartyMatch match, String word) {
    boolean terms =
        match.standing() == Standing.CERTAIN && match.entry().leavesOpen().contains(word);
    if (terms) {
      return match.statement() + "; whether its terms carry " + word + " could not be read.";
    }
    return match.party().role() == PartyRole.ULTIMATE_PARENT
        ? match.question() + " Does it own 50 percent or more, alone or with other listed parties?"
        : match.question();
  }
}
