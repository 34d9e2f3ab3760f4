package dev.palier.control.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All facts that provisions may ask for.
public final class Vocabulary {

  private final Map<String, Fact> facts = new LinkedHashMap<>();

  public Vocabulary(List<Fact> facts) {
    facts.forEach(fact -> this.facts.put(fact.name(), fact));
  }

  public Collection<Fact> facts() {
    return facts.values();
  }

  public int size() {
    return facts.size();
  }

  public Optional<Fact> find(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /// @throws IllegalArgumentException if no fact has this name
  public Fact get(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no fact \""
                    + name
                    + "\".\nMaybe take one of "
                    + String.join(", ", facts.keySet())
                    + "."));
  }
}
