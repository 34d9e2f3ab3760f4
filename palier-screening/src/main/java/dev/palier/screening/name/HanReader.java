package dev.palier.screening.name;

import com.ibm.icu.text.Transliterator;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads words of scripts that write no blanks: `华为技术有限公司` as `huawei`, technology, Ltd; `习近平` as
/// `xi`, `jinping`.
final class HanReader {

  private static final Transliterator SOUND =
      Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII");

  private final Map<String, String> surnames = new HashMap<>();
  private final Set<String> doubles = new HashSet<>();

  /// A part of such a word.
  ///
  /// @param entry what a known word is; null for a part of a proper name
  record Part(String written, String latin, Lexicon.@Nullable Entry entry, boolean loose) {}

  private HanReader(YamlMapping file) {
    YamlMapping readings = file.mapping("readings");
    readings.names().forEach(surname -> surnames.put(surname, readings.text(surname)));
    doubles.addAll(file.texts("double"));
  }

  static HanReader of(YamlMapping file) {
    return new HanReader(file);
  }

  /// @param foreign whether it stands beside a dot, as the parts of foreign names do
  List<Part> read(String word, @Nullable Lexicon lexicon, boolean person, boolean foreign) {
    List<Part> parts = new ArrayList<>();
    if (person && !foreign && isPersonLike(word)) {
      int surname = doubles.contains(word.substring(0, Math.min(2, word.length()))) ? 2 : 1;
      String first = word.substring(0, surname);
      parts.add(new Part(first, surnames.getOrDefault(first, sound(first)), null, false));
      if (word.length() > surname) {
        String given = word.substring(surname);
        parts.add(new Part(given, sound(given), null, false));
      }
      return parts;
    }
    int start = 0;
    int at = 0;
    while (at < word.length()) {
      int length = lexicon == null ? 0 : known(word, at, lexicon);
      if (length == 0) {
        at++;
        continue;
      }
      addName(word.substring(start, at), foreign, parts);
      String known = word.substring(at, at + length);
      parts.add(new Part(known, sound(known), lexicon == null ? null : lexicon.find(known), false));
      at += length;
      start = at;
    }
    addName(word.substring(start), foreign, parts);
    return parts;
  }

  private static void addName(String name, boolean foreign, List<Part> parts) {
    if (!name.isEmpty()) {
      boolean kana = name.codePoints().anyMatch(Scripts::isLoose);
      parts.add(new Part(name, sound(name), null, foreign || kana));
    }
  }

  private static int known(String word, int at, Lexicon lexicon) {
    for (int length = Math.min(lexicon.longestInHan(), word.length() - at); length > 0; length--) {
      if (lexicon.find(word.substring(at, at + length)) != null) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isPersonLike(String word) {
    return word.length() <= 4 && word.codePoints().noneMatch(Scripts::isLoose);
  }

  private static String sound(String word) {
    StringBuilder out = new StringBuilder();
    SOUND
        .transliterate(word)
        .toLowerCase(java.util.Locale.ROOT)
        .chars()
        .filter(letter -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9')
        .forEach(letter -> out.append((char) letter));
    return out.toString();
  }
}
