package dev.palier.screening.index;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import java.util.List;

/// When two names are worth comparing: enough of what they say is like, weighed on both sides, or
/// they share a word that few names have and are not both persons'.
///
/// It looks at the two names alone, never at what else a list holds.
final class Candidacy {

  private static final Bounds BOUNDS = Bounds.STANDARD;

  /// What the sum of the shares comes to where two names are worth comparing.
  static final int ENOUGH = BOUNDS.enough();

  private Candidacy() {}

  /// The sum of two shares that are like, each in hundredths of hundredths (share · likeness). What
  /// is left over in the query tells more against a match, so that its share counts more.
  static int sum(int query, int listed) {
    return BOUNDS.query() * query + listed;
  }

  /// What each word of a reading weighs, in hundredths. Forms, titles and particles weigh nothing
  /// beside other words; where a name has no other, they are all it has.
  static int[] weights(List<Token> words) {
    int[] weights = new int[words.size()];
    int total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = tells(words.get(i).kind()) ? weight(words.get(i)) : 0;
      total += weights[i];
    }
    for (int i = 0; total == 0 && i < weights.length; i++) {
      weights[i] = weight(words.get(i));
    }
    return weights;
  }

  private static boolean tells(TokenKind kind) {
    return switch (kind) {
      case NAME, GENERIC, NUMBER, INITIAL, PLACE -> true;
      case FORM, TITLE, PARTICLE -> false;
    };
  }

  private static int weight(Token token) {
    return Math.max(1, Math.min(100, (int) Math.round(100 * token.weight())));
  }

  /// Whether two terms that are like each other relate their names alone: a rare word of both, or
  /// of the one, written apart in the other.
  static boolean relates(Term one, Term other, int likeness) {
    return likeness >= BOUNDS.relatedLikeness() && isRare(one, other) && isRare(other, one);
  }

  private static boolean isRare(Term term, Term other) {
    Token word = term.word();
    return word == null
        ? term.form() == Term.Form.JOINED && other.word() != null
        : word.kind() == TokenKind.NAME && weight(word) >= BOUNDS.relatedWeight();
  }
}
