package dev.palier.screening.requirement;

import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What texts stand for, by the whole text. Only runs of blanks count as one: a text that differs
/// in a single sign is another text.
final class Wordings<T> {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, T> meanings = new HashMap<>();

  /// Adds the `texts` of an entry, unless one of them is there with another meaning.
  void add(YamlMapping entry, T meaning) {
    for (String text : entry.texts("texts")) {
      T before = meanings.put(key(text), meaning);
      if (before != null && !before.equals(meaning)) {
        entry.problem(
            "texts", "\"" + text + "\" stands with two meanings", "remove one of the two");
      }
    }
  }

  Optional<T> find(String text) {
    return Optional.ofNullable(meanings.get(key(text)));
  }

  int count() {
    return meanings.size();
  }

  private static String key(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ");
  }
}
