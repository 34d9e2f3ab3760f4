package dev.palier.screening.name;

import java.lang.Character.UnicodeScript;

/// Which scripts a word is written in.
final class Scripts {

  private Scripts() {}

  /// Whether a text holds a character of those scripts that write words without blanks.
  static boolean isHanLike(String text) {
    return text.codePoints().anyMatch(Scripts::isHanLike);
  }

  static boolean isHanLike(int letter) {
    return letter >= 0x1100
        && switch (UnicodeScript.of(letter)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
          default -> letter == 'ー';
        };
  }

  static boolean isLatin(int letter) {
    return letter < 0x250
        ? Character.isLetter(letter)
        : UnicodeScript.of(letter) == UnicodeScript.LATIN;
  }

  /// Whether a letter is of a script that has letters like Latin ones.
  static boolean isNearLatin(int letter) {
    return letter >= 0x370
        && letter < 0x590
        && switch (UnicodeScript.of(letter)) {
          case CYRILLIC, GREEK, ARMENIAN -> true;
          default -> false;
        };
  }

  /// Whether a script leaves out vowels or writes foreign consonants only roughly.
  static boolean isLoose(int letter) {
    return letter >= 0x590
        && switch (UnicodeScript.of(letter)) {
          case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, HANGUL, COMMON, INHERITED -> false;
          case HAN -> false;
          default -> true;
        };
  }
}
