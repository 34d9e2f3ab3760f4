package dev.palier.screening.index;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// When two names are worth comparing: enough of what they say is like, weighed on both sides, or
/// they share a word that few names have and are not both persons'.
///
/// It looks at the two names alone, never at what else a list holds.
final class Candidacy {

  /// Shares of both names that are like, in hundredths of hundredths (share · likeness), added:
  /// 20,000 where both are covered wholly.
  static final int ENOUGH = 13_000;

  /// From this weight on a word is rare enough to relate two names alone.
  private static final int RARE = 60;

  /// Likeness from which on a rare word is taken for the same.
  static final int RARE_LIKENESS = 90;

  private Candidacy() {}

  /// The weight of a word in hundredths, one at least: a name of forms alone weighs something.
  static int weight(Token token) {
    return Math.max(1, Math.min(100, (int) Math.round(100 * token.weight())));
  }

  static boolean isRare(Term term) {
    Token word = term.word();
    return word != null && word.kind() == TokenKind.NAME && weight(word) >= RARE;
  }
}
