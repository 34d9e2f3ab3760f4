package dev.palier.control.regime;

import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Conditions;
import dev.palier.control.fact.Fact;
import dev.palier.control.provision.Confidence;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The provisions whose text stands on one day, each after those that its condition names.
public final class InForce {

  private static final int[] NONE = {};

  private final List<Entry> entries;
  private final Map<String, Integer> places;
  private final Map<Class<?>, int[]> byConsequence;
  private final int[] decisive;
  private final int[] bearing;
  private final int[] unsure;
  private final Conditions conditions;
  private final Conditions decisiveConditions;

  private InForce(List<Entry> entries, Map<String, Integer> places) {
    this.entries = List.copyOf(entries);
    this.places = new HashMap<>(places);
    this.decisive = decisive(entries, places);
    this.bearing =
        places(
            entries,
            entry ->
                entry.enforcement().bites() && entry.provision().consequence().bearsOnOutcome());
    this.unsure = places(entries, Entry::isUnsure);
    this.conditions = conditions(IntStream.range(0, entries.size()), entries);
    this.decisiveConditions = conditions(Arrays.stream(decisive), entries);
    this.byConsequence =
        entries.stream()
            .collect(Collectors.groupingBy(entry -> entry.provision().consequence().getClass()))
            .entrySet()
            .stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    kind -> kind.getValue().stream().mapToInt(Entry::place).toArray()));
  }

  private static int[] places(List<Entry> entries, Predicate<Entry> test) {
    return entries.stream().filter(test).mapToInt(Entry::place).toArray();
  }

  private static Conditions conditions(IntStream places, List<Entry> entries) {
    Conditions.Builder builder = new Conditions.Builder();
    places
        .mapToObj(entries::get)
        .forEach(entry -> builder.add(entry.provision().id(), entry.period().condition()));
    return builder.build();
  }

  /// The places of the provisions that an outcome rests on, and of those they build on, in order.
  private static int[] decisive(List<Entry> entries, Map<String, Integer> places) {
    BitSet reached = new BitSet();
    entries.stream()
        .filter(entry -> entry.provision().consequence().bearsOnOutcome())
        .forEach(entry -> reach(entry, entries, places, reached));
    return reached.stream().toArray();
  }

  private static void reach(
      Entry entry, List<Entry> entries, Map<String, Integer> places, BitSet reached) {
    if (reached.get(entry.place())) {
      return;
    }
    reached.set(entry.place());
    Set<String> named = new HashSet<>(ConditionFacts.provisions(entry.period().condition()));
    if (entry.provision().consequence() instanceof Consequence.GrantsException exception) {
      named.addAll(exception.bars());
    }
    for (String id : named) {
      Integer place = places.get(id);
      if (place != null) {
        reach(entries.get(place), entries, places, reached);
      }
    }
  }

  /// A provision with the period and the enforcement of the day, and the facts its condition asks
  /// for itself.
  public record Entry(
      int place,
      Provision provision,
      Period period,
      Enforcement.State enforcement,
      List<Fact> facts) {

    /// Whether its text, or its enforcement on the day, is not confirmed.
    boolean isUnsure() {
      return period.confidence() == Confidence.LOW || enforcement == Enforcement.State.UNCONFIRMED;
    }
  }

  static InForce on(LocalDate day, List<Provision> ordered) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Provision provision : ordered) {
      provision
          .findPeriod(day)
          .ifPresent(period -> {
            places.put(provision.id(), entries.size());
            List<Fact> facts = List.copyOf(ConditionFacts.facts(period.condition()));
            entries.add(
                new Entry(entries.size(), provision, period, provision.enforcementOn(day), facts));
          });
    }
    return new InForce(entries, places);
  }

  public List<Entry> entries() {
    return entries;
  }

  /// The place of a provision in the entries, or -1 where its text does not stand.
  public int place(String provision) {
    return places.getOrDefault(provision, -1);
  }

  /// The places of the provisions that an outcome rests on, and of those they build on, in order.
  public int[] decisive() {
    return decisive;
  }

  /// The places of the requirements, prohibitions and exceptions that bite, in order.
  public int[] bearing() {
    return bearing;
  }

  /// The places of the provisions of which the text or the enforcement is not confirmed, in order.
  public int[] unsure() {
    return unsure;
  }

  /// The conditions of the entries.
  public Conditions conditions() {
    return conditions;
  }

  /// The conditions of the decisive entries.
  public Conditions decisiveConditions() {
    return decisiveConditions;
  }

  /// The places of the provisions that have a consequence of this kind.
  public int[] places(Class<? extends Consequence> kind) {
    return byConsequence.getOrDefault(kind, NONE);
  }
}
