package dev.palier.screening.name;

import dev.palier.screening.party.PartyKind;
import java.util.List;

/// A name that was read.
///
/// @param text as written
/// @param readings at least one, the most likely first
public record Name(String text, PartyKind kind, List<Reading> readings) {

  public Name {
    readings = List.copyOf(readings);
  }

  /// The words of the most likely reading.
  public List<Token> tokens() {
    return readings.getFirst().tokens();
  }
}
