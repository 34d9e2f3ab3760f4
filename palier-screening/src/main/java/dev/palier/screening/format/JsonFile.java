package dev.palier.screening.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// A JSON file that is read piece by piece: only one entry of it is in memory at a time.
final class JsonFile {

  private final ListFile file;
  private final Entries entries;

  JsonFile(ListFile file, Entries entries) {
    this.file = file;
    this.entries = entries;
  }

  /// Gives each object of an array that is a field of the top-level object, and each other field as
  /// a whole, in the order of the file.
  void object(Set<String> arrays, Consumer<JsonEntry> entry, BiConsumer<String, JsonEntry> other)
      throws IOException {
    parse(json -> {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw malformed(json, "the file does not start with {");
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        if (arrays.contains(name) && json.currentToken() == JsonToken.START_ARRAY) {
          eachOf(json, entry);
        } else {
          int line = line(json);
          other.accept(name, new JsonEntry(Map.of(name, orEmpty(value(json))), line));
        }
      }
      nothingMore(json);
    });
  }

  /// Gives each object of the top-level array.
  void array(Consumer<JsonEntry> entry) throws IOException {
    parse(json -> {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw malformed(json, "the file does not start with [");
      }
      eachOf(json, entry);
      nothingMore(json);
    });
  }

  /// Gives each of the objects that follow one another.
  void lines(Consumer<JsonEntry> entry) throws IOException {
    parse(json -> {
      while (json.nextToken() != null) {
        one(json, entry);
      }
    });
  }

  private void parse(Consumer<JsonParser> content) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(entries.limits().nesting())
                    .maxStringLength(entries.limits().text())
                    .build())
            .build();
    try (InputStream in = entries.open(file);
        JsonParser json = factory.createParser(ObjectReadContext.empty(), in)) {
      content.accept(json);
    } catch (StreamConstraintsException e) {
      throw entries.unreadable(
          0,
          "beyond a limit: " + e.getOriginalMessage().replaceFirst(",? from `.*", ")"),
          "raise nesting or characters-of-a-text in data/screening/list-limits.yaml");
    } catch (JacksonException e) {
      throw entries.unreadable(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          "fetch the file again; it may be cut off");
    }
  }

  private void eachOf(JsonParser json, Consumer<JsonEntry> entry) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      one(json, entry);
    }
  }

  private void one(JsonParser json, Consumer<JsonEntry> entry) {
    int line = line(json);
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw malformed(json, "an entry does not start with {");
    }
    entry.accept(new JsonEntry(object(json), line));
  }

  private static Map<String, Object> object(JsonParser json) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      Object value = value(json);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> list(json);
      case VALUE_NULL -> null;
      default -> json.getString();
    };
  }

  private static List<Object> list(JsonParser json) {
    List<Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(json);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }

  private void nothingMore(JsonParser json) {
    if (json.nextToken() != null) {
      throw malformed(json, "the file goes on behind its end");
    }
  }

  private UnreadableException malformed(JsonParser json, String what) {
    return entries.unreadable(line(json), what, "check that it is the file of a list");
  }

  private static int line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }
}
