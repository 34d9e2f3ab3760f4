package dev.palier.control.transaction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A field of an order, such as `end_user_country`: a column of a file, a property of a request, an
/// option of a command.
public enum Field {
  ORDER_ID,
  AS_OF,
  ITEM,
  QUANTITY,
  UNIT_VALUE,
  CURRENCY,
  EXPORTER,
  EXPORTER_COUNTRY,
  EXPORT_TYPE,
  DESTINATION,
  END_USER,
  END_USER_COUNTRY,
  ULTIMATE_PARENT,
  ULTIMATE_PARENT_COUNTRY,
  PURCHASER,
  PURCHASER_COUNTRY,
  CONSIGNEE,
  CONSIGNEE_COUNTRY,
  INTERMEDIATE_CONSIGNEE,
  INTERMEDIATE_CONSIGNEE_COUNTRY,
  END_USER_LISTS,
  END_USE,
  MARKETED_FOR,
  CERTIFIED,
  FACTS,
  NOTES;

  private static final List<Field> REQUIRED = List.of(ITEM, DESTINATION, AS_OF);
  private final String column = name().toLowerCase(Locale.ROOT);

  /// The name of the column: `end_user_country`.
  public String column() {
    return column;
  }

  public boolean isRequired() {
    return REQUIRED.contains(this);
  }

  /// The field of a column's header, however it is cased or spaced.
  public static Optional<Field> find(String header) {
    String normal = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values()).filter(field -> field.column.equals(normal)).findFirst();
  }
}
