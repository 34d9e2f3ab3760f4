package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The products that a question is asked among.
///
/// @param reference those that make up the ladder on the date, the best first
/// @param everSold those of the same scope that were sold worldwide by the date, the earliest
///   first, withdrawn ones included: a capability grows no younger when its first product goes
/// @param domestic those of the domestic country's makers by the date, the best first
/// @param undated products of the scope that have no date on the basis, and so stand nowhere
record Universe(
    List<Rung> reference, List<Rung> everSold, List<Rung> domestic, List<Chip> undated) {

  private static final Comparator<Rung> BEST_FIRST =
      Comparator.comparing(
              (Rung rung) -> rung.reading().map(Reading::value).orElse(BigDecimal.ONE.negate()))
          .reversed()
          .thenComparing(rung -> rung.chip().id());
  private static final Comparator<Rung> EARLIEST_FIRST =
      Comparator.comparing(Rung::from).thenComparing(BEST_FIRST);

  static Universe of(Collection<Chip> chips, Collection<Maker> makers, LadderQuery query) {
    LadderScope scope = query.scope();
    Set<String> domesticMakers =
        makers.stream()
            .filter(maker -> maker.country().equals(query.conventions().domesticCountry()))
            .map(Maker::id)
            .collect(Collectors.toSet());
    List<Rung> sold =
        chips.stream()
            .flatMap(chip -> Rung.find(chip, query).stream())
            .filter(rung -> !rung.from().isAfter(query.asOf()))
            .toList();
    List<Rung> scoped = sold.stream().filter(rung -> scope.holds(rung.chip())).toList();
    return new Universe(
        scoped.stream()
            .filter(rung -> scope.withdrawnIncluded() || !rung.isWithdrawn(query.asOf()))
            .sorted(BEST_FIRST)
            .toList(),
        scoped.stream().filter(rung -> !rung.chip().exportOnly()).sorted(EARLIEST_FIRST).toList(),
        sold.stream()
            .filter(rung -> domesticMakers.contains(rung.chip().makerId()))
            .filter(rung -> scope.holdsKind(rung.chip()))
            .sorted(BEST_FIRST)
            .toList(),
        chips.stream()
            .filter(chip -> scope.holds(chip) && query.basis().find(chip).isEmpty())
            .toList());
  }
}
