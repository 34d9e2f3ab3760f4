package dev.palier.app.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the objects of JSON trees: `JsonObject.of("id", id, "value", value)`.
public final class JsonObject {

  private JsonObject() {}

  /// An object of names and values in turn, in this order; it may be added to.
  public static Map<String, Object> of(@Nullable Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
