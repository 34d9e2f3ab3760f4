package dev.palier.control.condition;

import dev.palier.control.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Trace[][] leaves;

  private Conditions(List<Condition> conditions, List<int[]> parts, List<Integer> roots) {
    this.conditions = conditions.toArray(Condition[]::new);
    this.parts = parts.toArray(int[][]::new);
    this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
    this.leaves = conditions.stream().map(Conditions::leaves).toArray(Trace[][]::new);
  }

  /// The traces that a condition without parts can have, by truth: they are made once, and every
  /// answer shares them.
  private static Trace[] leaves(Condition condition) {
    return Arrays.stream(Truth.values())
        .map(truth -> Trace.leaf(condition, truth))
        .toArray(Trace[]::new);
  }

  /// The traces of the conditions, in the order in which they were added.
  public Trace[] trace(Facts facts, LocalDate asOf) {
    Evaluator evaluator = new Evaluator(facts, asOf, provision -> Truth.NO);
    Trace[] traces = new Trace[conditions.length];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = trace(i, traces, evaluator);
    }
    Trace[] chosen = new Trace[roots.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = traces[roots[i]];
    }
    return chosen;
  }

  private Trace trace(int i, Trace[] traces, Evaluator evaluator) {
    Condition condition = conditions[i];
    return switch (condition) {
      case Condition.Applies _ -> leaf(i, parts[i].length == 0 ? Truth.NO : first(i, traces));
      case Condition.Comparison comparison -> leaf(i, evaluator.compare(comparison));
      case Condition.InCountries in -> leaf(i, evaluator.inCountries(in));
      case Condition.And _ -> {
        Trace[] its = new Trace[parts[i].length];
        Truth truth = Truth.YES;
        for (int part = 0; part < its.length; part++) {
          its[part] = traces[parts[i][part]];
          truth = truth.and(its[part].truth());
        }
        yield new Trace(condition, truth, its);
      }
      case Condition.Or _ -> {
        Trace[] its = new Trace[parts[i].length];
        Truth truth = Truth.NO;
        for (int part = 0; part < its.length; part++) {
          its[part] = traces[parts[i][part]];
          truth = truth.or(its[part].truth());
        }
        yield new Trace(condition, truth, its);
      }
      case Condition.Not _ -> new Trace(condition, first(i, traces).not(), traces[parts[i][0]]);
      case Condition.Holds holds -> leaf(i, evaluator.holds(holds.fact()));
      case Condition.OneOf oneOf -> leaf(i, evaluator.oneOf(oneOf));
      case Condition.Constant constant -> leaf(i, Truth.of(constant.value()));
    };
  }

  private Truth first(int i, Trace[] traces) {
    return traces[parts[i][0]].truth();
  }

  private Trace leaf(int i, Truth truth) {
    return leaves[i][truth.ordinal()];
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
