package dev.palier.screening.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns of a CSV file, by the names in its header.
final class CsvColumns {

  private final Map<String, Integer> places = new LinkedHashMap<>();

  CsvColumns(CsvRecord header) {
    List<String> names = header.getFields();
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  /// The names that are not among those known.
  List<String> otherThan(Iterable<String> known) {
    List<String> others = new ArrayList<>(places.keySet());
    known.forEach(others::remove);
    return others;
  }

  int count() {
    return places.size();
  }

  /// The field of a row; empty where the column is absent.
  String text(CsvRecord row, String name) {
    Integer place = places.get(name);
    return place == null || place >= row.getFieldCount() ? "" : row.getField(place).strip();
  }

  /// All fields of a row by their names.
  Map<String, Object> fields(CsvRecord row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    places.keySet().forEach(name -> fields.put(name, text(row, name)));
    return fields;
  }
}
