package dev.palier.screening.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One object of a JSON file. Fields that are absent, null or of another type read as empty.
///
/// @param line where it starts
record JsonEntry(Map<String, Object> fields, int line) {

  /// A number of so many digits may be beyond an int.
  private static final int TOO_LONG = 10;

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /// A plain value; a number as its digits.
  String text(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }

  /// A whole number that is not negative; −1 where there is none.
  int index(String field) {
    String text = text(field);
    boolean whole = !text.isEmpty() && text.length() < TOO_LONG;
    for (int i = 0; whole && i < text.length(); i++) {
      whole = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return whole ? Integer.parseInt(text) : -1;
  }

  /// The plain values of an array; a single one reads as one.
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    switch (fields.get(field)) {
      case String text -> texts.add(text);
      case List<?> list ->
          list.forEach(item -> {
            if (item instanceof String text) {
              texts.add(text);
            }
          });
      case null, default -> {}
    }
    return texts;
  }

  /// The objects of an array.
  List<JsonEntry> entries(String field) {
    List<JsonEntry> entries = new ArrayList<>();
    if (fields.get(field) instanceof List<?> list) {
      list.forEach(item -> {
        if (item instanceof Map<?, ?> map) {
          entries.add(of(map));
        }
      });
    }
    return entries;
  }

  /// The object below a field; an empty one where there is none.
  JsonEntry entry(String field) {
    return fields.get(field) instanceof Map<?, ?> map ? of(map) : new JsonEntry(Map.of(), line);
  }

  @SuppressWarnings("unchecked")
  private JsonEntry of(Map<?, ?> map) {
    return new JsonEntry((Map<String, Object>) map, line);
  }
}
