package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.ReleaseStatus;
import dev.palier.catalog.source.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a level rests on, such as "first shipment, 15 July 2025, figures of grade C".
///
/// @param asOf the date of the question
/// @param basis which event puts a product on the ladder
/// @param grade the worst grade among the figures that make the answer: the chip's own and those of
///   the products it is measured against. Where the definition uses no figures, of their dates
/// @param uncounted products of the ladder that could not be counted, because a value is not known:
///   the true level may be lower by so many
/// @param openDates products whose own date is known to a span that the question lies in
/// @param planned products whose date is a plan on a road map, not an event
public record Evidence(
    LocalDate asOf,
    DateBasis basis,
    Grade grade,
    List<String> uncounted,
    List<String> openDates,
    List<String> planned) {

  public Evidence {
    uncounted = List.copyOf(uncounted);
    openDates = List.copyOf(openDates);
    planned = List.copyOf(planned);
  }

  /// Evidence of an answer that compares these products by the metric.
  static Evidence of(Standing standing, Reading own, List<Rung> compared) {
    Stream<Grade> grades =
        compared.stream().flatMap(rung -> rung.reading().stream()).map(Reading::grade);
    return new Evidence(
        standing.asOf(),
        standing.query().basis(),
        grades.reduce(own.grade(), Grade::worse),
        standing.uncounted().stream().map(rung -> rung.chip().name()).toList(),
        names(compared, rung -> rung.isDateOpen(standing.asOf())),
        names(compared, rung -> rung.chip().releaseStatus() == ReleaseStatus.PLANNED));
  }

  /// Evidence of an answer that compares these products' dates alone.
  static Evidence ofDates(Standing standing, List<Rung> compared, List<String> uncounted) {
    Optional<Grade> worst =
        compared.stream().map(rung -> rung.since().grade()).reduce(Grade::worse);
    return new Evidence(
        standing.asOf(),
        standing.query().basis(),
        worst.orElse(Grade.A),
        uncounted,
        names(compared, rung -> rung.isDateOpen(standing.asOf())),
        names(compared, rung -> rung.chip().releaseStatus() == ReleaseStatus.PLANNED));
  }

  Evidence withGrade(Grade wanted) {
    return new Evidence(asOf, basis, wanted, uncounted, openDates, planned);
  }

  /// Whether an estimate is among the figures.
  public boolean isEstimated() {
    return grade == Grade.D;
  }

  private static List<String> names(List<Rung> compared, Predicate<Rung> which) {
    return compared.stream().filter(which).map(rung -> rung.chip().name()).toList();
  }
}
