package dev.palier.screening.index;

import dev.palier.screening.index.Term.Form;
import dev.palier.screening.name.Reading;
import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// A term as it stands in a name.
///
/// @param first the first word that it covers, counted from 0
/// @param last the last word that it covers
record Piece(Term term, int first, int last) {

  /// Longer terms are no misspelt words.
  private static final int LONGEST_JOINED = 32;

  /// In a name of so few words any run of them may be written as one: `kimjongun`.
  private static final int FEW_WORDS = 4;

  /// Words of a name that are looked at; what comes after stands for nothing.
  static final int MOST_WORDS = 64;

  /// The pieces of a reading that weigh something: its words, neighbours written as one, first
  /// letters, initials.
  static List<Piece> of(Reading reading) {
    List<Piece> pieces = all(reading);
    int[] weights = Candidacy.weights(words(reading));
    pieces.removeIf(piece -> piece.weight(weights) == 0);
    return pieces;
  }

  /// What the words that it covers weigh.
  int weight(int[] weights) {
    int weight = 0;
    for (int i = first; i <= last; i++) {
      weight += weights[i];
    }
    return weight;
  }

  private static List<Piece> all(Reading reading) {
    List<Token> words = words(reading);
    int n = words.size();
    List<Piece> pieces = new ArrayList<>(4 * n);
    for (int i = 0; i < n; i++) {
      pieces.add(new Piece(Term.of(words.get(i)), i, i));
    }
    joined(words, pieces);
    letters(words, reading.person() ? words.size() : 1, pieces);
    for (String acronym : reading.acronyms()) {
      pieces.add(new Piece(Term.of(Form.ACRONYM, acronym), 0, n - 1));
    }
    return pieces;
  }

  private static void joined(List<Token> words, List<Piece> pieces) {
    int n = words.size();
    for (int first = 0; first < n - 1; first++) {
      StringBuilder text = new StringBuilder(words.get(first).text());
      int end = n <= FEW_WORDS ? n : first + 2;
      for (int last = first + 1; last < end; last++) {
        text.append(words.get(last).text());
        if (text.length() > LONGEST_JOINED) {
          break;
        }
        pieces.add(new Piece(Term.of(Form.JOINED, text.toString()), first, last));
      }
    }
  }

  /// The first letters of words that an initial may stand for: of all in a person's name, of the
  /// first in another.
  private static void letters(List<Token> words, int most, List<Piece> pieces) {
    for (int i = 0; i < Math.min(most, words.size()); i++) {
      Token word = words.get(i);
      if (isInitialed(word.kind())) {
        pieces.add(new Piece(Term.of(Form.LETTER, word.text().substring(0, 1)), i, i));
      }
    }
  }

  private static boolean isInitialed(TokenKind kind) {
    return switch (kind) {
      case NAME, GENERIC, PLACE -> true;
      case FORM, TITLE, PARTICLE, NUMBER, INITIAL -> false;
    };
  }

  /// Which words it covers, as one number: the first · 64 + the last.
  int span() {
    return first * MOST_WORDS + last;
  }

  static int first(int span) {
    return span >>> 6;
  }

  static int last(int span) {
    return span & 63;
  }

  /// The words of a reading that are looked at.
  static List<Token> words(Reading reading) {
    List<Token> words = reading.tokens();
    return words.size() <= MOST_WORDS ? words : words.subList(0, MOST_WORDS);
  }
}
