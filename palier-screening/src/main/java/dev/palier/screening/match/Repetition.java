package dev.palier.screening.match;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// Words without counterpart that say nothing more than what was linked: `stock` beside `joint
/// stock company`, a word that is said twice.
final class Repetition {

  private Repetition() {}

  static void passOver(Alignment alignment) {
    passOverParts(alignment.query, alignment.listed);
    passOverParts(alignment.listed, alignment.query);
    passOverRepeated(alignment.query);
    passOverRepeated(alignment.listed);
  }

  /// Words of a form of organisation that the other side has. A single letter may stand for one.
  private static void passOverParts(Side one, Side other) {
    for (int i = 0; i < one.size() && one.isLeft(); i++) {
      for (int k = 0; !one.isDone(i) && k < other.size(); k++) {
        Token form = other.token(k);
        if (form.kind() == TokenKind.FORM
            && form.written().indexOf(' ') > 0
            && isPart(one.token(i), form.written())) {
          one.finish(i, 1);
        }
      }
    }
  }

  private static boolean isPart(Token token, String phrase) {
    String text = token.text();
    int initials = 0;
    for (int at = 0; at >= 0; at = phrase.indexOf(' ', at)) {
      at += phrase.charAt(at) == ' ' ? 1 : 0;
      boolean starts = phrase.regionMatches(true, at, text, 0, text.length());
      int end = at + text.length();
      if (starts
          && (token.kind() == TokenKind.INITIAL
              || end == phrase.length()
              || end < phrase.length() && phrase.charAt(end) == ' ')) {
        return true;
      }
      if (initials < text.length()
          && Character.toLowerCase(phrase.charAt(at)) == text.charAt(initials)) {
        initials++;
      }
    }
    return initials == text.length();
  }

  private static void passOverRepeated(Side side) {
    for (int i = 0; i < side.size() && side.isLeft(); i++) {
      for (int k = 0; !side.isDone(i) && k < side.size(); k++) {
        if (k != i && side.isDone(k) && repeats(side.token(i), side.token(k))) {
          side.finish(i, 1);
        }
      }
    }
  }

  private static boolean repeats(Token one, Token other) {
    return one.text().equals(other.text())
        || one.kind() == TokenKind.PLACE
            && one.meaning() != null
            && one.meaning().equals(other.meaning());
  }
}
