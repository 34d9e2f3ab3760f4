package dev.palier.screening.index;

import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// How like two terms are, from 0 (not) to 100 (the same). It looks at the two alone and is the
/// same both ways.
final class Likeness {

  /// The same letters.
  static final int SAME = 100;

  private static final Bounds BOUNDS = Bounds.STANDARD;

  private final NameMatcher matcher;

  Likeness(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /// Words compare with everything; what was made of words compares with words only.
  int of(Term a, Term b) {
    if (a.word() == null) {
      return b.word() == null ? 0 : ofMade(b.word(), b, a);
    }
    return b.word() == null ? ofMade(a.word(), a, b) : ofWords(a.word(), b.word());
  }

  private int ofWords(Token a, Token b) {
    int likeness = (int) Math.ceil(SAME * matcher.agreement(a, b));
    return likeness < BOUNDS.least() ? 0 : likeness;
  }

  private static int ofMade(Token token, Term word, Term made) {
    return switch (made.form()) {
      case WORD -> throw new IllegalArgumentException("a word is not made of words");
      case JOINED -> {
        int most = Math.min(word.slips(), made.slips());
        yield word.text().equals(made.text())
            ? SAME
            : Slips.between(word.text(), made.text(), most) <= most ? BOUNDS.joinedWithSlip() : 0;
      }
      case LETTER ->
          token.kind() == TokenKind.INITIAL && word.text().equals(made.text())
              ? BOUNDS.letters()
              : 0;
      case ACRONYM ->
          token.kind() != TokenKind.NUMBER && word.text().equals(made.text())
              ? BOUNDS.letters()
              : 0;
    };
  }
}
