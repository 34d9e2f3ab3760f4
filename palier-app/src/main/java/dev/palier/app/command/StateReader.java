package dev.palier.app.command;

import dev.palier.screening.disposition.AlertState;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the state of an alert as it is written on the command line: `false-positive`.
final class StateReader implements ITypeConverter<AlertState> {

  @Override
  public AlertState convert(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(AlertState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "\""
                    + text
                    + "\" is not one of "
                    + Arrays.stream(AlertState.values())
                        .map(StateReader::written)
                        .collect(Collectors.joining(", "))));
  }

  private static String written(AlertState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
