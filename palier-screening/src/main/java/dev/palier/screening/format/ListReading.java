package dev.palier.screening.format;

import dev.palier.data.Problem;
import dev.palier.screening.party.ListedParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a file of a list holds.
///
/// @param format the id of its form, such as `sdn-csv`
/// @param published the day of which the file says it is; null where it tells none
/// @param warnings what was read but not understood, such as an unknown country: nothing is lost by
///   it, and a person should look
public record ListReading(
    String format,
    List<ListedParty> parties,
    @Nullable LocalDate published,
    List<Problem> warnings) {

  public ListReading {
    parties = List.copyOf(parties);
    warnings = List.copyOf(warnings);
  }

  public Optional<LocalDate> findPublished() {
    return Optional.ofNullable(published);
  }

  /// The same reading with warnings that somebody else has of its entries.
  public ListReading withWarnings(List<Problem> more) {
    return new ListReading(
        format, parties, published, Stream.concat(warnings.stream(), more.stream()).toList());
  }
}
