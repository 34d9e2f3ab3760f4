package dev.palier.app.matrix;

import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.MatrixEntry;
import dev.palier.control.matrix.MatrixOfDay;
import java.util.List;
import java.util.stream.Stream;

/// Some entries of the licence matrix of a day, and some destinations.
///
/// @param countries codes of destinations, in their order
public record MatrixSelection(
    MatrixOfDay matrix, List<MatrixEntry> entries, List<String> countries) {

  public MatrixSelection {
    entries = List.copyOf(entries);
    countries = List.copyOf(countries);
  }

  /// Everything.
  public static MatrixSelection of(MatrixOfDay matrix) {
    return new MatrixSelection(matrix, matrix.entries(), matrix.destinations());
  }

  /// Only the entries that a text names; none where it names none.
  public MatrixSelection named(String eccn) {
    return new MatrixSelection(matrix, matrix.named(eccn), countries);
  }

  /// Only one destination.
  public MatrixSelection to(String country) {
    return new MatrixSelection(matrix, entries, List.of(country));
  }

  /// Its cells, entry by entry.
  public Stream<Cell> cells() {
    return entries.stream()
        .flatMap(entry -> countries.stream().map(country -> matrix.cell(entry, country)));
  }
}
