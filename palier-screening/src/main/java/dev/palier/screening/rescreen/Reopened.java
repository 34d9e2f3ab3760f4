package dev.palier.screening.rescreen;

import dev.palier.screening.party.Party;
import java.util.List;

/// A party of one's own that a change of a list touches, with what became of its matches.
///
/// @param turns at least one; what is new or changed first, the best first, then what is gone
public record Reopened(Party party, List<Turn> turns) {

  public Reopened {
    turns = List.copyOf(turns);
  }
}
