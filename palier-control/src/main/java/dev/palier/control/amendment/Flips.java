package dev.palier.control.amendment;

import dev.palier.catalog.chip.Chip;
import dev.palier.control.fact.Facts;
import dev.palier.control.transaction.ItemFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the chips of the catalogue whose answer changes from one state of the law to another, with
/// all that is not known of them.
final class Flips {

  private final Law before;
  private final Law after;
  private final Map<String, List<String>> destinations;
  private final ItemFacts itemFacts;

  Flips(Law before, Law after, Map<String, List<String>> destinations, ItemFacts itemFacts) {
    this.before = before;
    this.after = after;
    this.destinations = destinations;
    this.itemFacts = itemFacts;
  }

  List<Flip> of(Standpoint standpoint, Chip chip) {
    Map<Shift, List<String>> shifts = new LinkedHashMap<>();
    destinations.forEach((speaker, codes) -> {
      Facts facts = facts(standpoint, chip, speaker);
      Shift shift = Shift.of(before, after, facts);
      if (shift.changes()) {
        shifts.computeIfAbsent(shift, s -> new ArrayList<>()).addAll(codes);
      }
    });
    List<Flip> flips = new ArrayList<>();
    shifts.forEach((shift, codes) ->
        flips.add(
            new Flip(
                standpoint,
                chip,
                facts(standpoint, chip, codes.getFirst()),
                shift.before(),
                shift.after(),
                codes.stream().sorted().toList())));
    return flips;
  }

  Facts facts(Standpoint standpoint, Chip chip, String destination) {
    Facts.Builder facts = standpoint.facts(after.book().vocabulary(), destination);
    itemFacts.settle(chip, facts);
    return facts.build();
  }
}
