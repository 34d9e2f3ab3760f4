package dev.palier.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The words of a text as they are written: what cannot be seen is taken out first (zero-width
/// characters, marks of direction), wide and other compatibility forms are made plain.
final class Words {

  private Words() {}

  /// Whether a text has nothing but the letters, digits and signs of ASCII.
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /// The text without what cannot be seen.
  static String visible(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(letter -> !isInvisible(letter))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  static List<String> split(String visible) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < visible.length(); ) {
      int letter = visible.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter) || isMark(letter)) {
        word.appendCodePoint(letter);
      } else if (letter == '&') {
        end(word, words);
        words.add("and");
      } else if (!isApostrophe(letter)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInvisible(int letter) {
    int type = Character.getType(letter);
    return type == Character.FORMAT
        || type == Character.CONTROL && letter != '\t' && letter != '\n' && letter != '\r'
        || letter == 0x034F
        || letter == 0x115F
        || letter == 0x1160
        || letter == 0x3164
        || letter >= 0xFE00 && letter <= 0xFE0F;
  }

  private static boolean isApostrophe(int letter) {
    return switch (letter) {
      case '\'', '`', '´', '‘', '’', 'ʻ', 'ʼ', 'ʹ', 'ʿ', 'ʾ', '′', '״', '׳' -> true;
      default -> false;
    };
  }
}
