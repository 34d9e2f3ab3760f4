package dev.palier.control.amendment;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Findings;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the regions in which two states of the law answer differently.
///
/// One point of every cell that the conditions can tell apart is put to both, for one country of
/// every class of destinations; what changes alike is then gathered into ranges. The answers are
/// those of the explainer itself.
final class Regions {

  private final Law before;
  private final Law after;
  private final Map<String, List<String>> destinations;

  Regions(Law before, Law after, Map<String, List<String>> destinations) {
    this.before = before;
    this.after = after;
    this.destinations = destinations;
  }

  /// For one shift, the cells of one class of destinations.
  private record Pattern(Shift shift, Set<List<Integer>> cells) {}

  List<Region> of(Standpoint standpoint, ItemKind kind) {
    ItemSpace space = ItemSpace.of(deciding(standpoint, kind), kind.fixed());
    Map<Pattern, List<String>> patterns = new LinkedHashMap<>();
    destinations.forEach((speaker, codes) ->
        shifts(space, standpoint, speaker)
            .forEach((shift, cells) ->
                patterns
                    .computeIfAbsent(new Pattern(shift, cells), p -> new ArrayList<>())
                    .addAll(codes)));
    List<Region> regions = new ArrayList<>();
    patterns.forEach((pattern, codes) ->
        regions.add(
            new Region(
                standpoint,
                kind,
                pattern.shift().before(),
                pattern.shift().after(),
                boxes(space, pattern.cells()),
                codes.stream().sorted().toList())));
    return regions;
  }

  private Map<Shift, Set<List<Integer>>> shifts(
      ItemSpace space, Standpoint standpoint, String destination) {
    Map<Shift, Set<List<Integer>>> shifts = new LinkedHashMap<>();
    for (ItemSpace.Point point : space.points()) {
      Facts facts =
          space.settle(point, standpoint.facts(after.book().vocabulary(), destination)).build();
      Shift shift = Shift.of(before, after, facts);
      if (shift.changes()) {
        shifts.computeIfAbsent(shift, s -> new LinkedHashSet<>()).add(point.cell());
      }
    }
    return shifts;
  }

  private static List<List<Limit>> boxes(ItemSpace space, Set<List<Integer>> inside) {
    Set<List<Integer>> outside = new LinkedHashSet<>();
    space.points().forEach(point -> outside.add(point.cell()));
    outside.removeAll(inside);
    return Cover.of(space.sizes(), inside, outside).stream()
        .map(block -> limits(space, block))
        .toList();
  }

  private static List<Limit> limits(ItemSpace space, Cover.Block block) {
    List<Limit> limits = new ArrayList<>();
    int[] sizes = space.sizes();
    for (int i = 0; i < sizes.length; i++) {
      int least = block.least()[i];
      int greatest = block.greatest()[i];
      if (least > 0 || greatest < sizes[i] - 1) {
        if (i < space.dimensions().size()) {
          Dimension dimension = space.dimensions().get(i);
          limits.add(
              new Limit.Range(dimension.term(), dimension.least(least), dimension.above(greatest)));
        } else {
          limits.add(new Limit.Is(space.truths().get(i - space.dimensions().size()), least == 1));
        }
      }
    }
    return limits;
  }

  /// The conditions on which an answer from this standpoint can rest in either state of the law:
  /// without those that fail whatever the item is.
  private Set<Condition> deciding(Standpoint standpoint, ItemKind kind) {
    Set<Condition> conditions = new LinkedHashSet<>();
    for (String destination : destinations.keySet()) {
      Facts open = anyItem(standpoint, kind, destination);
      for (Law law : List.of(before, after)) {
        Findings findings = law.determiner().findings(open, law.day());
        law.deciding().stream()
            .filter(entry -> findings.verdict(entry.provision().id()) != Truth.NO)
            .forEach(entry -> conditions.add(entry.period().condition()));
      }
    }
    return conditions;
  }

  /// The facts of an item of this kind of whose figures nothing is known.
  private Facts anyItem(Standpoint standpoint, ItemKind kind, String destination) {
    Vocabulary vocabulary = after.book().vocabulary();
    Facts.Builder facts = standpoint.facts(vocabulary, destination);
    vocabulary.facts().stream()
        .filter(ItemSpace::isFigure)
        .forEach(fact -> facts.set(fact.name(), FactValue.NOT_STATED));
    kind.fixed().forEach((fact, value) -> facts.set(fact.name(), value));
    return facts.build();
  }
}
