package dev.palier.app.ask;

import dev.palier.control.transaction.Field;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fields of an order in an address, by the names of the columns.
public final class Fields {

  private Fields() {}

  public static Map<Field, String> of(Ask ask) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      ask.find(field.column()).ifPresent(value -> fields.put(field, value));
    }
    return fields;
  }

  /// The parameters of an address that states these fields.
  public static Map<String, String> parameters(Map<Field, String> fields) {
    Map<String, String> parameters = new LinkedHashMap<>();
    new EnumMap<>(fields.isEmpty() ? new EnumMap<>(Field.class) : fields)
        .forEach((field, value) -> parameters.put(field.column(), value));
    return parameters;
  }
}
