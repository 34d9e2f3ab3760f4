package dev.palier.screening.name;

import com.ibm.icu.text.Transliterator;
import dev.palier.data.YamlMapping;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Letters of all scripts as small Latin ones: `Müller` as `muller`, `Завод` as `zavod`.
///
/// Latin and Cyrillic go by tables, since they are what lists hold; other scripts go through ICU.
final class Letters {

  private static final Transliterator OTHERS =
      Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII");

  private final Map<Integer, String> latin;
  private final Map<Integer, String> spelled;
  private final Map<Integer, String> cyrillic;
  private final Map<Integer, String> lookalikes;
  private final Map<Integer, String> indic;

  private Letters(YamlMapping file) {
    latin = table(file.mapping("latin"));
    spelled = table(file.mapping("spelled"));
    cyrillic = table(file.mapping("cyrillic"));
    lookalikes = table(file.mapping("lookalikes"));
    indic = table(file.mapping("indic"));
  }

  static Letters of(YamlMapping file) {
    return new Letters(file);
  }

  /// Whether a word can be taken for a Latin one letter by letter.
  boolean looksLatin(String word) {
    return word.codePoints()
        .map(Character::toLowerCase)
        .allMatch(letter -> letter < 128 || lookalikes.containsKey(letter));
  }

  /// A word that mixes scripts, as the Latin word it looks like.
  String asSeen(String word) {
    StringBuilder seen = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(letter -> {
          String alike = lookalikes.get(letter);
          if (alike == null) {
            seen.appendCodePoint(letter);
          } else {
            seen.append(alike);
          }
        });
    return latin(seen.toString());
  }

  /// A word in small Latin letters and digits, by its sound.
  String latin(String word) {
    String marked = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(marked.length() + 4);
    boolean left = append(marked, out);
    if (!left) {
      return out.toString();
    }
    StringBuilder plain = new StringBuilder();
    append(Normalizer.normalize(OTHERS.transliterate(word), Normalizer.Form.NFD), plain);
    return plain.toString();
  }

  /// A word whose letters with two dots are spelled out: `Müller` as `mueller`.
  String spelled(String word) {
    StringBuilder out = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(letter -> out.append(spelled.getOrDefault(letter, Character.toString(letter))));
    return out.toString();
  }

  boolean isSpelled(String word) {
    return word.codePoints().map(Character::toLowerCase).anyMatch(spelled::containsKey);
  }

  /// @return whether letters were met that no table holds
  private boolean append(String word, StringBuilder out) {
    boolean unknown = false;
    for (int i = 0; i < word.length(); i++) {
      int letter = Character.toLowerCase(word.codePointAt(i));
      if (Character.isSupplementaryCodePoint(letter)) {
        i++;
      }
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        out.append((char) letter);
      } else if (latin.containsKey(letter)) {
        out.append(latin.get(letter));
      } else if (cyrillic.containsKey(letter)) {
        out.append(cyrillic.get(letter));
      } else if (indic.containsKey(letter)) {
        out.append(indic.get(letter));
      } else if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      } else if (letter < 0x250) {
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        char base = Character.toLowerCase(apart.charAt(0));
        if (base >= 'a' && base <= 'z') {
          out.append(base);
        }
      } else if (letter >= 0x1E00 && letter <= 0x1EFF) {
        char base =
            Character.toLowerCase(
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0));
        out.append(base);
      } else if (Character.isLetterOrDigit(letter)) {
        unknown = true;
      }
    }
    return unknown;
  }

  private static Map<Integer, String> table(YamlMapping mapping) {
    Map<Integer, String> table = new HashMap<>();
    for (String letter : mapping.names()) {
      table.put(letter.codePointAt(0), mapping.text(letter, ""));
    }
    return Map.copyOf(table);
  }
}
