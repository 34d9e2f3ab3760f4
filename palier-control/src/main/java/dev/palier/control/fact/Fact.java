package dev.palier.control.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A thing that provisions may ask about a transaction, such as `item.tpp`.
///
/// @param index its place in the vocabulary, and in the arrays of [Facts]
/// @param values the only texts it may have; empty where any may stand
/// @param assumed what is taken when nothing is stated
public record Fact(
    int index,
    String name,
    FactType type,
    FactKind kind,
    String unit,
    LocalText label,
    LocalText question,
    List<String> values,
    @Nullable Assumption assumed) {

  public Fact {
    values = List.copyOf(values);
  }

  /// A value taken in default of a statement, with the reason shown beside it.
  public record Assumption(boolean value, String reason) {}

  public Optional<Assumption> findAssumption() {
    return Optional.ofNullable(assumed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fact fact && fact.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
