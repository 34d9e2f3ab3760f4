package dev.palier.screening.match;

import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyName;
import java.util.List;

/// An entry that a party may be, or whose name is related to the party's.
///
/// @param name the entry's name that agrees best
/// @param queried the party's name that it agrees with
/// @param score chance that the two are one party, from 0 to 1: it ranks, and it is calibrated
/// @param pairs the parts of both names and how they agree
public record Match(
    ListedParty entry,
    PartyName name,
    String queried,
    Relation relation,
    double score,
    List<TokenPair> pairs,
    List<Evidence> evidence) {

  public Match {
    pairs = List.copyOf(pairs);
    evidence = List.copyOf(evidence);
  }
}
