package dev.palier.app.ask;

import dev.palier.app.desk.Palier;
import dev.palier.app.matrix.MatrixSelection;
import dev.palier.app.matrix.MatrixWords;
import dev.palier.control.geography.Country;
import dev.palier.control.matrix.LicenceMatrix;
import dev.palier.control.matrix.MatrixOfDay;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a question to the licence matrix: `as_of`, `eccn`, `destination`.
public final class MatrixQuestion {

  private final Palier palier;
  private final LicenceMatrix matrix;

  public MatrixQuestion(Palier palier) {
    this.palier = palier;
    this.matrix = palier.matrix();
  }

  /// @throws AskException if the day lies before the statute book
  public MatrixOfDay matrix(Ask ask) {
    LocalDate day = ask.date("as_of", ask.today());
    return matrix
        .findDay(day)
        .orElseThrow(
            () -> AskException.unreadable("problem.matrix-begins", day, matrix.firstDay()));
  }

  /// @throws AskException if it names an entry that is not in the matrix of the day
  public MatrixSelection entries(MatrixOfDay ofDay, String eccn) {
    MatrixSelection named = MatrixSelection.of(ofDay).named(eccn);
    if (named.entries().isEmpty()) {
      throw AskException.notFound("problem.no-entry", eccn, ofDay.day());
    }
    return named;
  }

  /// The destination asked for, where there is one.
  ///
  /// @throws AskException if no country has this name or code
  public Optional<Country> destination(Ask ask) {
    return ask.find("destination")
        .map(text ->
            palier
                .book()
                .geography()
                .resolve(text)
                .orElseThrow(() -> AskException.notFound("problem.no-country", text)));
  }

  /// What is asked for: all of it, or some entries, or one destination, or both.
  public MatrixSelection selection(Ask ask) {
    MatrixOfDay ofDay = matrix(ask);
    MatrixSelection selection =
        ask.find("eccn")
            .map(eccn -> entries(ofDay, eccn))
            .orElseGet(() -> MatrixSelection.of(ofDay));
    return destination(ask).map(Country::code).map(selection::to).orElse(selection);
  }

  public MatrixWords words(Ask ask) {
    return new MatrixWords(ask.text().messages(), palier.book(), matrix.chart());
  }
}
