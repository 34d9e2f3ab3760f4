package dev.palier.control.amendment;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.fact.Facts;
import dev.palier.control.proof.Axioms;
import dev.palier.control.proof.Witness;
import dev.palier.control.transaction.ItemFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares states of the law over all items and destinations, and over the chips of a catalogue.
/// Safe for use by several threads.
public final class Comparison {

  /// Where the goods leave from: the regime compared is that of exports from here.
  private static final String HOME = "US";

  private final Catalog catalog;
  private final Standpoints standpoints;
  private final Axioms axioms;
  private final ItemFacts itemFacts;

  /// @param axioms what is true of every transaction by definition, for the solver's witnesses
  public Comparison(Catalog catalog, Standpoints standpoints, Axioms axioms) {
    this.axioms = axioms;
    this.catalog = catalog;
    this.standpoints = standpoints;
    this.itemFacts = new ItemFacts(catalog);
  }

  public Amendment between(Law before, Law after) {
    Map<String, List<String>> destinations = Destinations.classes(before, after, HOME);
    Flips flips = new Flips(before, after, destinations, itemFacts);
    List<Region> regions = regions(new Regions(before, after, destinations));
    return new Amendment(
        before,
        after,
        destinations.values().stream().flatMap(List::stream).sorted().toList(),
        ProvisionChange.between(before, after),
        GroupChange.between(before, after),
        regions,
        witnesses(before, after, regions, flips),
        flips(flips),
        escapes(new Escapes(before, after), flips, destinations));
  }

  private List<Region> regions(Regions finder) {
    List<Region> regions = new ArrayList<>();
    Set<List<Object>> ordinary = new LinkedHashSet<>();
    for (Standpoint standpoint : standpoints.list()) {
      for (ItemKind kind : standpoints.items()) {
        for (Region region : finder.of(standpoint, kind)) {
          List<Object> content =
              List.of(
                  kind.id(),
                  region.before(),
                  region.after(),
                  region.boxes(),
                  region.destinations());
          if (isNews(standpoint, content, ordinary)) {
            regions.add(region);
          }
        }
      }
    }
    return regions;
  }

  private Map<Region, Witness> witnesses(Law before, Law after, List<Region> regions, Flips flips) {
    Map<Region, Witness> found = new HashMap<>();
    if (regions.stream().anyMatch(Region::changesOutcome)) {
      try (Witnesses witnesses = new Witnesses(before, after, axioms, regions)) {
        for (Region region : regions) {
          String somewhere = region.destinations().getFirst();
          List<Facts> known =
              catalog.chips().stream()
                  .map(chip -> flips.facts(region.standpoint(), chip, somewhere))
                  .toList();
          witnesses.of(region, known).ifPresent(witness -> found.put(region, witness));
        }
      }
    }
    return found;
  }

  private List<Flip> flips(Flips finder) {
    List<Flip> flips = new ArrayList<>();
    for (Standpoint standpoint : standpoints.list()) {
      catalog.chips().forEach(chip -> flips.addAll(finder.of(standpoint, chip)));
    }
    return flips;
  }

  /// Whether a standpoint shows something that the ordinary one does not.
  private boolean isNews(Standpoint standpoint, List<Object> content, Set<List<Object>> ordinary) {
    return standpoint.equals(standpoints.ordinary())
        ? ordinary.add(content)
        : !ordinary.contains(content);
  }

  /// The ways out of the controls, and what becomes of them, in an ordinary sale.
  private List<Escape> escapes(Escapes finder, Flips flips, Map<String, List<String>> places) {
    Map<Chip, Map<Escapes.Way, List<String>>> found = new LinkedHashMap<>();
    places.forEach((speaker, codes) -> {
      for (Chip chip : catalog.chips()) {
        for (Escapes.Way way : finder.of(flips.facts(standpoints.ordinary(), chip, speaker))) {
          found
              .computeIfAbsent(chip, c -> new LinkedHashMap<>())
              .computeIfAbsent(way, w -> new ArrayList<>())
              .addAll(codes);
        }
      }
    });
    List<Escape> escapes = new ArrayList<>();
    found.forEach((chip, ways) ->
        ways.forEach((way, codes) -> escapes.add(escape(finder, flips, chip, way, codes))));
    return escapes;
  }

  private Escape escape(
      Escapes finder, Flips flips, Chip chip, Escapes.Way way, List<String> codes) {
    String somewhere = codes.getFirst();
    Facts facts = flips.facts(standpoints.ordinary(), chip, somewhere);
    Cut cut = way.cut();
    List<Chip> used =
        catalog.chips().stream()
            .filter(other -> other.makerId().equals(chip.makerId()))
            .filter(other -> other.architecture().equals(chip.architecture()))
            .filter(other ->
                finder.hasCut(flips.facts(standpoints.ordinary(), other, somewhere), facts, cut))
            .toList();
    return new Escape(
        chip,
        cut.figure(),
        Cut.number(facts, cut.figure()).orElseThrow(),
        cut.below(),
        way.state(),
        codes.stream().sorted().toList(),
        used);
  }
}
