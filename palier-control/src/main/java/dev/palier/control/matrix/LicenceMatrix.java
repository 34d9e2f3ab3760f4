package dev.palier.control.matrix;

import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The requirement by every entry that an accelerator can have, and every destination.
///
/// It knows the item and the destination alone: parties, end uses and licence exceptions are the
/// determination's matter. Immutable, safe for use by several threads.
public final class LicenceMatrix {

  private final StatuteBook book;
  private final CountryChart chart;
  private final ControlList list;
  private final List<MatrixEntry> entries;
  private final List<DataFile> files;

  LicenceMatrix(
      StatuteBook book,
      CountryChart chart,
      ControlList list,
      List<MatrixEntry> entries,
      List<DataFile> files) {
    this.book = book;
    this.chart = chart;
    this.list = list;
    this.entries = List.copyOf(entries);
    this.files = List.copyOf(files);
  }

  /// Reads and checks `matrix/`.
  ///
  /// @throws dev.palier.data.DataException with every problem found
  public static LicenceMatrix load(DataFolder folder, StatuteBook book) {
    return new MatrixReader(folder, book).read();
  }

  public CountryChart chart() {
    return chart;
  }

  public ControlList list() {
    return list;
  }

  /// The entries of all days.
  public List<MatrixEntry> entries() {
    return entries;
  }

  /// The files it was read from, for digests.
  public List<DataFile> files() {
    return files;
  }

  /// The first day it can speak of: that on which the statute book begins.
  public LocalDate firstDay() {
    return book.changes().first();
  }

  /// The matrix of a day; nothing before [#firstDay].
  public Optional<MatrixOfDay> findDay(LocalDate day) {
    if (day.isBefore(firstDay())) {
      return Optional.empty();
    }
    return Optional.of(
        new MatrixOfDay(
            day, book, chart, list, entries.stream().filter(e -> stands(e, day)).toList()));
  }

  private boolean stands(MatrixEntry entry, LocalDate day) {
    return entry.standsWith().isEmpty() || book.inForce(day).place(entry.standsWith()) >= 0;
  }
}
