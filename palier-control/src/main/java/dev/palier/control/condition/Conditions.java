package dev.palier.control.condition;

import dev.palier.control.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of many provisions, laid out so that each part is evaluated once: after its own
/// parts, and once where several provisions share it, such as `destination.country in
/// group('D:5+MO')`.
///
/// The traces are those that [Evaluator] gives for each condition by itself; equal parts are the
/// same object. Immutable, safe for use by several threads.
public final class Conditions {

  private static final int[] NONE = {};

  private final Condition[] conditions;
  private final int[][] parts;
  private final int[] roots;

  private Conditions(List<Condition> conditions, List<int[]> parts, List<Integer> roots) {
    this.conditions = conditions.toArray(Condition[]::new);
    this.parts = parts.toArray(int[][]::new);
    this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The traces of the conditions, in the order in which they were added.
  public Trace[] trace(Facts facts, LocalDate asOf) {
    Evaluator evaluator = new Evaluator(facts, asOf, provision -> Truth.NO);
    Trace[] traces = new Trace[conditions.length];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = trace(conditions[i], parts[i], traces, evaluator);
    }
    Trace[] chosen = new Trace[roots.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = traces[roots[i]];
    }
    return chosen;
  }

  private static Trace trace(
      Condition condition, int[] parts, Trace[] traces, Evaluator evaluator) {
    return switch (condition) {
      case Condition.Applies _ ->
          Trace.leaf(condition, parts.length == 0 ? Truth.NO : traces[parts[0]].truth());
      case Condition.And _ -> {
        Trace[] its = chosen(parts, traces);
        yield new Trace(condition, Truth.all(its), its);
      }
      case Condition.Or _ -> {
        Trace[] its = chosen(parts, traces);
        yield new Trace(condition, Truth.any(its), its);
      }
      case Condition.Not _ -> {
        Trace part = traces[parts[0]];
        yield new Trace(condition, part.truth().not(), part);
      }
      case Condition.Comparison _,
          Condition.InCountries _,
          Condition.Holds _,
          Condition.OneOf _,
          Condition.Constant _ ->
          evaluator.trace(condition);
    };
  }

  private static Trace[] chosen(int[] parts, Trace[] traces) {
    Trace[] chosen = new Trace[parts.length];
    for (int i = 0; i < parts.length; i++) {
      chosen[i] = traces[parts[i]];
    }
    return chosen;
  }

  /// Collects the conditions of provisions, each after those it names; a name without a condition
  /// does not apply.
  public static final class Builder {

    private final List<Condition> conditions = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final Map<Condition, Integer> places = new HashMap<>();
    private final Map<String, Integer> provisions = new HashMap<>();

    public Builder add(String provision, Condition condition) {
      int place = place(condition);
      roots.add(place);
      provisions.put(provision, place);
      return this;
    }

    public Conditions build() {
      return new Conditions(conditions, parts, roots);
    }

    private int place(Condition condition) {
      Integer known = places.get(condition);
      if (known != null) {
        return known;
      }
      int[] its =
          switch (condition) {
            case Condition.And and -> places(and.parts());
            case Condition.Or or -> places(or.parts());
            case Condition.Not not -> places(List.of(not.part()));
            case Condition.Applies applies -> verdict(applies.provision());
            case Condition.Comparison _,
                Condition.InCountries _,
                Condition.Holds _,
                Condition.OneOf _,
                Condition.Constant _ ->
                NONE;
          };
      places.put(condition, conditions.size());
      conditions.add(condition);
      parts.add(its);
      return conditions.size() - 1;
    }

    private int[] places(List<Condition> its) {
      return its.stream().mapToInt(this::place).toArray();
    }

    private int[] verdict(String provision) {
      Integer place = provisions.get(provision);
      return place == null ? NONE : new int[] {place};
    }
  }
}
