package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Days as users write them.
final class Days {

  private Days() {}

  /// Reads a day such as `2023-11-17`.
  static final class Reader implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
      try {
        return LocalDate.parse(written.strip());
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + written + "\" is not a day; a day is written as 2023-11-17");
      }
    }
  }

  /// A day that the statute book covers.
  ///
  /// @param name how the user named it, such as `--as-of`
  /// @throws UsageException if it lies before the book begins
  static LocalDate covered(Palier palier, String name, LocalDate day) {
    LocalDate first = palier.book().changes().first();
    if (day.isBefore(first)) {
      throw new UsageException(
          name + " " + day + ": the statute book begins on " + first,
          "name that day or a later one");
    }
    return day;
  }
}
