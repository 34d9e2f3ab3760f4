package dev.palier.catalog.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a written name: lower case, without accents and separators, Latin and Chinese
/// apart.
///
/// `英伟达H20-96Go` is `英伟达`, `h20`, `96gb`.
final class Words {

  private Words() {}

  static List<String> of(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean chinese = false;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int letter = folded.codePointAt(i);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean part = Character.isLetterOrDigit(letter);
      if (!part || Character.isIdeographic(letter) != chinese) {
        flush(word, words);
      }
      if (part) {
        chinese = Character.isIdeographic(letter);
        word.appendCodePoint(letter);
      }
    }
    flush(word, words);
    return words;
  }

  /// Compatibility decomposition and lower case: full-width letters become plain ones, accents
  /// become marks, which the caller drops.
  private static String fold(String text) {
    String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT);
  }

  /// Whether there is nothing to decompose; most names are ASCII, or ASCII and Chinese.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Byte.MAX_VALUE && !Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(unit(word.toString()));
      word.setLength(0);
    }
  }

  /// One spelling for sizes of memory: `96go` and `96g` are `96gb`, and so is a lone `go`.
  private static String unit(String word) {
    if (word.equals("go")) {
      return "gb";
    }
    int end = word.endsWith("go") ? word.length() - 2 : word.length() - 1;
    if (end < 1 || word.charAt(end) != 'g') {
      return word;
    }
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return word;
      }
    }
    return word.substring(0, end) + "gb";
  }
}
