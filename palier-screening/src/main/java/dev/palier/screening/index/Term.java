package dev.palier.screening.index;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A piece of a name by which it can be found: a word, two words written as one, the first letter
/// of a word, the initials of the whole.
///
/// @param text small Latin letters and digits
/// @param word where it is a word as it stands
record Term(Form form, String text, @Nullable Token word) {

  private static final Bounds BOUNDS = Bounds.STANDARD;

  /// Where a term comes from: it decides what it can be like.
  enum Form {
    /// A word as it stands.
    WORD,
    /// Neighbouring words written as one: `goodwill` for `Good Will`.
    JOINED,
    /// The first letter of a word: `j` for `John`.
    LETTER,
    /// Initials of several words: `cetc`.
    ACRONYM
  }

  /// What makes two terms one: words of one text may differ in what they do in their names.
  ///
  /// Almost always the text tells two keys apart, so that it alone is hashed.
  record Key(
      Form form, String text, @Nullable TokenKind kind, @Nullable String meaning, boolean loose) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && text.equals(key.text)
          && form == key.form
          && kind == key.kind
          && loose == key.loose
          && Objects.equals(meaning, key.meaning);
    }

    @Override
    public int hashCode() {
      return text.hashCode() * 31 + form.ordinal();
    }
  }

  static Term of(Token word) {
    return new Term(Form.WORD, word.text(), word);
  }

  static Term of(Form form, String text) {
    return new Term(form, text, null);
  }

  Key key() {
    return word == null
        ? new Key(form, text, null, null, false)
        : new Key(form, text, word.kind(), word.meaning(), word.loose());
  }

  /// How many slips may lie between this and another: none in a short word, two in a long one.
  int slips() {
    int length = text.length();
    return switch (form) {
      case WORD -> length < BOUNDS.oneSlipFrom() ? 0 : length < BOUNDS.twoSlipsFrom() ? 1 : 2;
      case JOINED -> length < BOUNDS.joinedSlipFrom() ? 0 : 1;
      case LETTER, ACRONYM -> 0;
    };
  }
}
