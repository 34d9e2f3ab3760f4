package dev.palier.screening.name;

import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Spellings of one sound brought together: `Khrushchev` and `Hruschev` as `hrusiv`.
///
/// The rules are read from left to right, the longest that fits first; then letters that stand
/// twice are written once.
final class Sounds {

  private record Rule(String from, String to, boolean start, boolean end) {}

  private final Map<Character, List<Rule>> rules = new HashMap<>();

  private Sounds(YamlMapping mapping) {
    for (String field : mapping.names()) {
      boolean start = field.startsWith("^");
      boolean end = field.endsWith("$");
      String from = field.substring(start ? 1 : 0, field.length() - (end ? 1 : 0));
      rules
          .computeIfAbsent(from.charAt(0), letter -> new ArrayList<>())
          .add(new Rule(from, mapping.text(field, ""), start, end));
    }
    rules
        .values()
        .forEach(list ->
            list.sort(
                Comparator.comparingInt((Rule rule) -> -rule.from().length())
                    .thenComparing(rule -> !rule.start() && !rule.end())));
  }

  static Sounds of(YamlMapping mapping) {
    return new Sounds(mapping);
  }

  String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      Rule rule = find(word, at);
      if (rule == null) {
        add(out, word.charAt(at++));
      } else {
        for (int i = 0; i < rule.to().length(); i++) {
          add(out, rule.to().charAt(i));
        }
        at += rule.from().length();
      }
    }
    return out.toString();
  }

  /// The consonants of a sound with its kindred ones merged, which is all that can be compared with
  /// an Arabic, Japanese or Chinese writing of a foreign name.
  static String consonants(String sound) {
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char letter = sound.charAt(i);
      char merged =
          switch (letter) {
            case 'a', 'i', 'u', 'h', 'y', 'w' -> 0;
            case 'r' -> 'l';
            case 'p', 'f', 'v' -> 'b';
            case 'd' -> 't';
            case 'g' -> 'k';
            case 'j', 'c' -> 's';
            default -> letter;
          };
      if (merged != 0) {
        add(out, merged);
      }
    }
    return out.toString();
  }

  private static void add(StringBuilder out, char letter) {
    int last = out.length() - 1;
    if (last < 0 || out.charAt(last) != letter || Character.isDigit(letter)) {
      out.append(letter);
    }
  }

  private @Nullable Rule find(String word, int at) {
    for (Rule rule : rules.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(rule.from(), at)
          && (!rule.start() || at == 0)
          && (!rule.end() || at + rule.from().length() == word.length())) {
        return rule;
      }
    }
    return null;
  }
}
