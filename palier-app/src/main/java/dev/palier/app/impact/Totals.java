package dev.palier.app.impact;

import dev.palier.control.determination.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the orders seen so far come to: by outcome before and after, and by how deep they change.
public final class Totals {

  private final Map<Outcome, Map<Outcome, Volume>> byOutcomes = new EnumMap<>(Outcome.class);
  private final Map<Change, Volume> byChange = new EnumMap<>(Change.class);
  private final Map<String, Shift> shifts = new TreeMap<>();
  private final Map<String, Long> linesByCurrency = new TreeMap<>();
  private long refused;

  /// The orders that go from one outcome to another, or keep it.
  public record Transition(Outcome before, Outcome after, Volume volume) {}

  /// The orders towards which a provision stands otherwise; an order with several reasons counts
  /// under each.
  ///
  /// @param example one of the reasons, to be put into words
  public record Shift(Reason example, Volume volume) {

    private Shift plus(Shift other) {
      return new Shift(example, volume.plus(other.volume));
    }
  }

  public void add(OrderImpact impact) {
    switch (impact) {
      case OrderImpact.Compared compared -> {
        byOutcomes
            .computeIfAbsent(compared.outcomeBefore(), _ -> new EnumMap<>(Outcome.class))
            .merge(compared.outcomeAfter(), compared.volume(), Volume::plus);
        compared.volume().value().keySet().forEach(c -> linesByCurrency.merge(c, 1L, Long::sum));
        byChange.merge(compared.change(), compared.volume(), Volume::plus);
        for (Reason reason : compared.reasons()) {
          shifts.merge(
              reason.provision() + reason.was() + reason.is(),
              new Shift(reason, compared.volume()),
              Shift::plus);
        }
      }
      case OrderImpact.Refused _ -> refused++;
    }
  }

  /// The lines that could not be read.
  public long refused() {
    return refused;
  }

  public Volume of(Change change) {
    return byChange.getOrDefault(change, Volume.NONE);
  }

  public Volume of(Outcome before, Outcome after) {
    return byOutcomes.getOrDefault(before, Map.of()).getOrDefault(after, Volume.NONE);
  }

  /// Every order that was compared.
  public Volume all() {
    return byChange.values().stream().reduce(Volume.NONE, Volume::plus);
  }

  /// The orders that change in any way.
  public Volume changed() {
    Volume changed = Volume.NONE;
    for (Change change : Change.values()) {
      changed = change == Change.NONE ? changed : changed.plus(of(change));
    }
    return changed;
  }

  /// The pairs of outcomes that occur, in the order of the outcomes.
  public List<Transition> transitions() {
    List<Transition> transitions = new ArrayList<>();
    byOutcomes.forEach((before, row) ->
        row.forEach((after, volume) -> transitions.add(new Transition(before, after, volume))));
    return transitions;
  }

  /// The provisions that stand otherwise, those of most lines first.
  public List<Shift> shifts() {
    return shifts.values().stream()
        .sorted(
            Comparator.comparing((Shift shift) -> !shift.example().decidesOutcome())
                .thenComparing(shift -> -shift.volume().lines()))
        .toList();
  }

  /// How many lines state a value in a currency.
  public Long linesIn(String currency) {
    return linesByCurrency.getOrDefault(currency, 0L);
  }

  /// The currencies that values are stated in.
  public SortedSet<String> currencies() {
    return new TreeSet<>(all().value().keySet());
  }
}
