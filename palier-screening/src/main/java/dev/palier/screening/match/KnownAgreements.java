package dev.palier.screening.match;

import dev.palier.screening.name.Token;
import org.jspecify.annotations.Nullable;

/// How pairs of words agree that one thread met not long ago: names of one list share their words,
/// and a name that is screened meets the same pair in candidate after candidate.
///
/// It keeps a fixed number of pairs, each in the one place that its two tokens choose, and knows
/// tokens by identity: the reader makes the token of a frequent word once. What it gives is what
/// [WordComparison] gives.
final class KnownAgreements {

  private static final int PLACES = 1 << 13;

  private final WordComparison words;
  private final Slips.Rows rows;
  private final @Nullable Token[] ones = new Token[PLACES];
  private final @Nullable Token[] others = new Token[PLACES];
  private final double[] agreements = new double[PLACES];

  KnownAgreements(WordComparison words, Slips.Rows rows) {
    this.words = words;
    this.rows = rows;
  }

  double of(Token one, Token other) {
    int hash = System.identityHashCode(one) * 31 + System.identityHashCode(other);
    int place = (hash ^ hash >>> 13) & PLACES - 1;
    if (ones[place] != one || others[place] != other) {
      agreements[place] = words.agreement(one, other, rows);
      ones[place] = one;
      others[place] = other;
    }
    return agreements[place];
  }
}
