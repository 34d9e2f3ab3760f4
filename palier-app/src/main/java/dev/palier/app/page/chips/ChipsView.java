package dev.palier.app.page.chips;

import dev.palier.app.page.assess.FormView;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.maker.Maker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All chips on a day.
///
/// @param sorted the table's rows
/// @param columns the columns that it can be sorted by, with the address that does so
public record ChipsView(
    LocalDate asOf,
    String destination,
    String destinationName,
    Days days,
    List<Picture> pictures,
    List<Standing> sorted,
    Map<String, Column> columns,
    List<Maker> makers,
    Optional<String> maker,
    Optional<Market> market,
    List<FormView.Suggestion> countries) {

  /// A column's heading.
  ///
  /// @param sort `ascending` or `descending`; null where it is not the one sorted by
  public record Column(String address, @org.jspecify.annotations.Nullable String sort) {}
}
