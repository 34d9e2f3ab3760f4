package dev.palier.app.assessment;

import dev.palier.app.json.LadderJson;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderBook;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderReference;
import dev.palier.catalog.ladder.LadderScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The level of a chip on its maker's ladder at a date, as an assessment shows it: by TPP and by
/// memory bandwidth, under every definition.
public final class Levels {

  private static final int REMEMBERED = 20_000;
  private static final List<LadderMetric> METRICS =
      List.of(LadderMetrics.TPP, LadderMetrics.MEMORY_BANDWIDTH);

  private final Catalog catalog;
  private final LadderBook book;
  private final Map<String, Map<String, Object>> remembered = new ConcurrentHashMap<>();

  public Levels(Catalog catalog, LadderBook book) {
    this.catalog = catalog;
    this.book = book;
  }

  /// The usual question for a chip: its maker's flagships where a named list of them exists, else
  /// all of its maker's products.
  public LadderQuery query(Chip chip, LadderMetric metric, LocalDate asOf) {
    return reference(chip)
        .map(reference -> book.query(metric, asOf, reference))
        .orElseGet(() -> book.query(metric, asOf, LadderScope.of(chip.makerId())));
  }

  /// The list of flagships of a chip's maker; of several, the one in the form that goes on boards.
  private Optional<LadderReference> reference(Chip chip) {
    return book.references().stream()
        .filter(reference ->
            catalog.chips().stream()
                .anyMatch(c ->
                    c.makerId().equals(chip.makerId()) && reference.chipIds().contains(c.id())))
        .reduce((_, later) -> later);
  }

  /// The tree for JSON: reference, and for each metric the level under each definition.
  public Map<String, Object> json(Chip chip, LocalDate asOf) {
    String key = chip.id() + "@" + asOf;
    Map<String, Object> known = remembered.get(key);
    if (known == null) {
      known = work(chip, asOf);
      if (remembered.size() < REMEMBERED) {
        remembered.put(key, known);
      }
    }
    return known;
  }

  private Map<String, Object> work(Chip chip, LocalDate asOf) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asOf", asOf);
    json.put(
        "reference", reference(chip).map(LadderReference::id).orElse("all of " + chip.makerId()));
    for (LadderMetric metric : METRICS) {
      LadderQuery query = query(chip, metric, asOf);
      Ladder ladder = Ladder.of(catalog, query);
      List<Object> levels = new ArrayList<>();
      ladder.levels(chip).forEach(level -> levels.add(LadderJson.level(level)));
      Map<String, Object> byMetric = new LinkedHashMap<>();
      byMetric.put("basis", query.basis().label());
      byMetric.put("shareOfFrontier", ladder.share(chip).map(share -> share.text()).orElse(null));
      byMetric.put("levels", levels);
      json.put(metric.id(), byMetric);
    }
    return json;
  }
}
