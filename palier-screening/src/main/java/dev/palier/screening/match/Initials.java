package dev.palier.screening.match;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// Letters that stand for words of the other name: `j` for `jean`, `jc` for `jean claude`, `kt` for
/// `kongsberg trading`.
final class Initials {

  /// The initials of so many words are no word by chance.
  static final int SEVERAL = 3;

  /// The fewest that can stand for words.
  static final int FEWEST = 2;

  private static final int MOST = 14;
  private static final double LEAST_WEIGHT = 0.35;

  private final WordComparison words;

  Initials(WordComparison words) {
    this.words = words;
  }

  /// Links single letters, each with a word that starts with it.
  void linkSingle(Alignment alignment) {
    linkSingle(alignment, alignment.query, alignment.listed);
    linkSingle(alignment, alignment.listed, alignment.query);
  }

  private void linkSingle(Alignment alignment, Side one, Side other) {
    for (int i = 0; i < one.size(); i++) {
      Token initial = one.token(i);
      if (!one.isDone(i) && initial.kind() == TokenKind.INITIAL) {
        int j = startingWith(initial.text().charAt(0), other);
        if (j >= 0) {
          double says = Math.min(other.token(j).weight(), Math.max(initial.weight(), LEAST_WEIGHT));
          alignment.link(one, i, 1, j, 1, says, words.initial, Agreement.INITIAL);
        }
      }
    }
  }

  private static int startingWith(char letter, Side side) {
    for (int k = 0; k < side.size(); k++) {
      if (!side.isDone(k) && side.token(k).text().charAt(0) == letter) {
        return k;
      }
    }
    return -1;
  }

  /// Links words of `fewest` letters and more, each with the words whose initials it is.
  void linkSeveral(Alignment alignment, int fewest) {
    if (alignment.isOfPersonAndOther()
        && alignment.query.size() > 1
        && alignment.listed.size() > 1) {
      return; // a firm is not called by the initials of a person
    }
    linkSeveral(alignment, alignment.query, alignment.listed, fewest);
    linkSeveral(alignment, alignment.listed, alignment.query, fewest);
  }

  private void linkSeveral(Alignment alignment, Side one, Side other, int fewest) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.isDone(i) && isAcronym(one.token(i), fewest)) {
        linkAcronym(alignment, one, i, other);
      }
    }
  }

  private static boolean isAcronym(Token token, int fewest) {
    int length = token.text().length();
    return length >= fewest
        && length <= MOST
        && switch (token.kind()) {
          case NAME -> true;
          case PARTICLE, FORM, TITLE -> fewest == FEWEST;
          case GENERIC, NUMBER, INITIAL, PLACE -> false;
        };
  }

  private void linkAcronym(Alignment alignment, Side one, int at, Side other) {
    String letters = one.token(at).text();
    for (int from = 0; from < other.size(); from++) {
      if (other.isDone(from) || other.token(from).text().charAt(0) != letters.charAt(0)) {
        continue;
      }
      int to = spelledOut(letters, 0, other, from);
      if (to > from + 1) {
        double weight = 0;
        for (int k = from; k < to; k++) {
          weight += other.token(k).weight();
        }
        alignment.link(
            one, at, 1, from, to - from, weight, words.acronym(letters), Agreement.ACRONYM);
        return;
      }
    }
  }

  /// The word behind the last that letters from `letter` on stand for, where each word gives its
  /// initial and small words, forms and places may be passed over; −1 where they stand for none.
  private static int spelledOut(String letters, int letter, Side other, int at) {
    if (letter >= letters.length()) {
      return at;
    }
    if (at >= other.size() || other.isDone(at)) {
      return -1;
    }
    Token word = other.token(at);
    for (int count = initials(word, letters, letter); count > 0; count--) {
      int end = spelledOut(letters, letter + count, other, at + 1);
      if (end >= 0) {
        return end;
      }
    }
    return mayBePassedOver(word) ? spelledOut(letters, letter, other, at + 1) : -1;
  }

  private static boolean mayBePassedOver(Token word) {
    return switch (word.kind()) {
      case PARTICLE, FORM, PLACE, TITLE -> true;
      case GENERIC -> "group".equals(word.meaning());
      case NAME, NUMBER, INITIAL -> false;
    };
  }

  /// How many letters from `letter` a word accounts for: one for its own initial, more for a phrase
  /// that was read as one (`joint stock company`), of which words may be passed over.
  private static int initials(Token word, String letters, int letter) {
    if (word.text().charAt(0) != letters.charAt(letter) && word.kind() != TokenKind.FORM) {
      return 0;
    }
    String written = word.written();
    if (written.charAt(0) >= 128) {
      return word.text().charAt(0) == letters.charAt(letter) ? 1 : 0;
    }
    int count = 0;
    for (int at = 0; at >= 0 && letter + count < letters.length(); at = written.indexOf(' ', at)) {
      at += written.charAt(at) == ' ' ? 1 : 0;
      count += Character.toLowerCase(written.charAt(at)) == letters.charAt(letter + count) ? 1 : 0;
    }
    return count;
  }
}
