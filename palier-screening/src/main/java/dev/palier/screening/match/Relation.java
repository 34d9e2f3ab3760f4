package dev.palier.screening.match;

import java.util.Arrays;
import java.util.Optional;

/// What a match says of the two sides: that they are one party, or that their names are related (a
/// sister company, a shared rare word), which export control wants to know too.
public enum Relation {
  SAME_PARTY("same"),
  RELATED_NAME("related");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /// As it is written in files, addresses and on the command line: `same`, `related`.
  public String word() {
    return word;
  }

  /// The relation of a word; empty for any other.
  public static Optional<Relation> find(String word) {
    return Arrays.stream(values()).filter(relation -> relation.word.equals(word)).findFirst();
  }
}
