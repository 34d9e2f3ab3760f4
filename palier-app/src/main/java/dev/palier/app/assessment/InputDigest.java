package dev.palier.app.assessment;

import dev.palier.control.transaction.Field;
import dev.palier.data.DataDigest;
import java.util.Map;
import java.util.TreeMap;

/// The digest of an order's fields as written: each `column=value` on a line, in the order of the
/// columns.
final class InputDigest {

  private InputDigest() {}

  static String of(Map<Field, String> stated) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(stated)
        .forEach(
            (field, value) -> lines.append(field.column()).append('=').append(value).append('\n'));
    return DataDigest.of(lines.toString());
  }
}
