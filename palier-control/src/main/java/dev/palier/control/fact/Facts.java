package dev.palier.control.fact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// What is known of every fact in one transaction. Immutable.
public final class Facts {

  private final Vocabulary vocabulary;
  private final FactValue[] values;
  private final Set<FactKind> asked;

  private Facts(Vocabulary vocabulary, FactValue[] values, Set<FactKind> asked) {
    this.vocabulary = vocabulary;
    this.values = values;
    this.asked = asked;
  }

  public static Builder builder(Vocabulary vocabulary) {
    return new Builder(vocabulary);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public FactValue get(Fact fact) {
    return values[fact.index()];
  }

  public boolean isKnown(Fact fact) {
    return !(get(fact) instanceof FactValue.Unknown);
  }

  /// Whether an unknown value of this fact may hold back an outcome: always for item, destination,
  /// addressee and marketing; for parties, listings and end uses once the transaction names one.
  public boolean counts(Fact fact) {
    return fact.kind().alwaysDecides()
        || fact.kind().decidesOnceAsked() && asked.contains(fact.kind());
  }

  /// The same facts with one of them settled otherwise.
  public Facts with(Fact fact, FactValue value) {
    FactValue[] changed = values.clone();
    changed[fact.index()] = value;
    return new Facts(vocabulary, changed, asked);
  }

  /// Collects the values of one transaction; what is not set is unknown, or assumed where the
  /// vocabulary says so.
  public static final class Builder {

    private final Vocabulary vocabulary;
    private final FactValue[] values;
    private final Set<FactKind> asked = EnumSet.noneOf(FactKind.class);

    private Builder(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.values = new FactValue[vocabulary.size()];
      Arrays.fill(values, FactValue.NOT_STATED);
      for (Fact fact : vocabulary.facts()) {
        fact.findAssumption()
            .ifPresent(assumed ->
                values[fact.index()] =
                    new FactValue.Truth(assumed.value(), "assumed: " + assumed.reason()));
      }
    }

    public Builder set(String name, FactValue value) {
      values[vocabulary.get(name).index()] = value;
      return this;
    }

    /// Marks that the transaction names a party or an end use, so that unknown facts of this kind
    /// count.
    public Builder asked(FactKind kind) {
      asked.add(kind);
      return this;
    }

    public Facts build() {
      return new Facts(
          vocabulary, values.clone(), asked.isEmpty() ? Set.of() : EnumSet.copyOf(asked));
    }
  }
}
