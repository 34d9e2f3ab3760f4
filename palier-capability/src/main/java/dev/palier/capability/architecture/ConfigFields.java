package dev.palier.capability.architecture;

import dev.palier.data.YamlMapping;
import java.util.List;
import java.util.OptionalInt;

/// The fields of a published configuration, by any of the names that makers gave to one thing.
final class ConfigFields {

  private static final String NULL = "null";

  private final YamlMapping fields;

  ConfigFields(YamlMapping fields) {
    this.fields = fields;
  }

  /// The first of some names that stands in the file; the problem names the first of all.
  int need(String... names) {
    return find(names)
        .orElseGet(() -> {
          fields.problem(
              names[0], "the field is missing", "add `\"" + names[0] + "\": …` to the file");
          return 0;
        });
  }

  OptionalInt find(String... names) {
    for (String name : names) {
      if (fields.has(name) && !fields.findText(name).orElse(NULL).equals(NULL)) {
        return OptionalInt.of(fields.findNumber(name).map(Number::intValue).orElse(0));
      }
    }
    return OptionalInt.empty();
  }

  int get(int otherwise, String... names) {
    return find(names).orElse(otherwise);
  }

  boolean truth(String name) {
    return fields.has(name)
        && !fields.findText(name).orElse(NULL).equals(NULL)
        && fields.truth(name, false);
  }

  List<String> texts(String name) {
    return fields.has(name) ? fields.texts(name) : List.of();
  }

  YamlMapping fields() {
    return fields;
  }
}
