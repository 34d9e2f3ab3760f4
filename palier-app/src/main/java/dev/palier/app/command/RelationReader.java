package dev.palier.app.command;

import dev.palier.screening.match.Relation;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what a match may be as it is written on the command line: `same`, `related`.
final class RelationReader implements ITypeConverter<Relation> {

  @Override
  public Relation convert(String text) {
    return Relation.find(text.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> new TypeConversionException("\"" + text + "\" is not one of same, related"));
  }
}
