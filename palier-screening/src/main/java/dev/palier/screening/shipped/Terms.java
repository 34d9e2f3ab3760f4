package dev.palier.screening.shipped;

import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What listings require and how applications are reviewed, in the words of the regulation, each
/// under a word that entries name: `footnote-4`, `presumption`.
record Terms(Map<String, String> requirements, Map<String, String> policies) {

  static final Terms NONE = new Terms(Map.of(), Map.of());

  Terms {
    requirements = Map.copyOf(requirements);
    policies = Map.copyOf(policies);
  }

  static Terms read(DataFile file, Problems problems) {
    YamlMapping top = YamlDocument.read(file, problems);
    Terms terms = NONE.with(top);
    top.end();
    return terms;
  }

  /// These and those that a file defines for itself.
  Terms with(YamlMapping top) {
    return new Terms(
        joined(requirements, top.mapping("requirements")),
        joined(policies, top.mapping("policies")));
  }

  @Nullable String requirement(YamlMapping at) {
    return text(requirements, at, "requirement");
  }

  @Nullable String policy(YamlMapping at) {
    return text(policies, at, "policy");
  }

  private static Map<String, String> joined(Map<String, String> before, YamlMapping more) {
    Map<String, String> all = new LinkedHashMap<>(before);
    more.names().forEach(name -> all.put(name, more.text(name)));
    return all;
  }

  private static @Nullable String text(Map<String, String> texts, YamlMapping at, String field) {
    String word = at.text(field, "");
    if (word.isEmpty()) {
      return null;
    }
    String text = texts.get(word);
    if (text == null) {
      at.problem(
          field,
          "the " + field + " \"" + word + "\" is not defined",
          "take one of " + String.join(", ", texts.keySet()));
    }
    return text;
  }
}
