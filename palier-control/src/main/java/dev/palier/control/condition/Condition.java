package dev.palier.control.condition;

import dev.palier.control.fact.Fact;
import dev.palier.control.geography.CountrySet;
import java.util.ArrayList;
import java.util.List;

/// The condition of a provision as a tree, such as `item.tpp >= 4800.0 || (item.tpp >= 1600.0 &&
/// item.performance_density >= 5.92)`.
///
/// The tree comes from a type-checked CEL text ([CelReader]). It is closed: every use of a
/// condition (explaining, running over columns, proving, bounding a search) is a switch over these
/// forms.
public sealed interface Condition {

  /// Always or never.
  record Constant(boolean value) implements Condition {}

  /// A fact that is true, such as `item.data_centre`.
  record Holds(Fact fact) implements Condition {}

  /// A comparison of numbers, such as `item.tpp >= 4800.0`.
  record Comparison(Term left, Operator operator, Term right) implements Condition {}

  /// A text that is one of some, such as `exporter.id in ['nvidia', 'amd']`.
  record OneOf(Fact fact, List<String> values) implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /// A country that belongs to a set at the date asked for, such as `destination.country in
  /// group('D:5+MO')`.
  record InCountries(Fact fact, CountrySet set) implements Condition {}

  /// Another provision that applies at the same date, such as `applies('3A090.a')`.
  record Applies(String provision) implements Condition {}

  record Not(Condition part) implements Condition {}

  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// `part && !exception1 && !exception2 …`, or the part itself where there are no exceptions.
  static Condition unless(Condition part, List<String> exceptions) {
    if (exceptions.isEmpty()) {
      return part;
    }
    List<Condition> parts = new ArrayList<>();
    parts.add(part);
    exceptions.forEach(exception -> parts.add(new Not(new Applies(exception))));
    return new And(parts);
  }
}
