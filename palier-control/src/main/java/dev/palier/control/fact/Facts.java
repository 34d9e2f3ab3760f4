package dev.palier.control.fact;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What is known of every fact in one transaction. Immutable.
public final class Facts {

  private final Vocabulary vocabulary;
  private final FactValue[] values;
  private final Set<FactKind> asked;
  private final Map<Fact, String> contradictions;

  private Facts(
      Vocabulary vocabulary,
      FactValue[] values,
      Set<FactKind> asked,
      Map<Fact, String> contradictions) {
    this.vocabulary = vocabulary;
    this.values = values;
    this.asked = asked;
    this.contradictions = contradictions;
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

  /// The facts that are taken as false on somebody's word though something else says, or may say,
  /// that they are true; each with what that is.
  public Map<Fact, String> contradictions() {
    return contradictions;
  }

  /// The same facts with one of them settled otherwise.
  public Facts with(Fact fact, FactValue value) {
    FactValue[] changed = values.clone();
    changed[fact.index()] = value;
    return new Facts(vocabulary, changed, asked, contradictions);
  }

  /// Collects the values of one transaction; what is not set is unknown, or assumed where the
  /// vocabulary says so.
  public static final class Builder {

    private final Vocabulary vocabulary;
    private final FactValue[] values;
    private final Set<FactKind> asked = EnumSet.noneOf(FactKind.class);
    private final Map<Fact, String> contradictions = new LinkedHashMap<>();

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

    /// Holds against what was set what something else says: a fact that was set false is
    /// contradicted where the other holds it true or asks.
    public Builder contradict(String name, FactValue other) {
      Fact fact = vocabulary.get(name);
      if (values[fact.index()] instanceof FactValue.Truth(boolean value, String _) && !value) {
        switch (other) {
          case FactValue.Truth truth when truth.value() -> contradictions.put(fact, truth.basis());
          case FactValue.Unknown unknown when unknown.asks() ->
              contradictions.put(fact, unknown.reason());
          case FactValue.Truth _,
              FactValue.Unknown _,
              FactValue.Number _,
              FactValue.Readings _,
              FactValue.Text _ -> {}
        }
      }
      return this;
    }

    public Facts build() {
      return new Facts(
          vocabulary,
          values.clone(),
          asked.isEmpty() ? Set.of() : EnumSet.copyOf(asked),
          contradictions.isEmpty()
              ? Map.of()
              : Collections.unmodifiableMap(new LinkedHashMap<>(contradictions)));
    }
  }
}
