package dev.palier.catalog.ladder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The order of each maker's architectures, such as Ampere before Hopper before Blackwell.
///
/// Architectures that were sold side by side, such as Hopper and Ada Lovelace, share a generation.
///
/// @param oldestFirst by maker, the architectures of each generation
public record Generations(Map<String, List<Set<String>>> oldestFirst) {

  public static final Generations NONE = new Generations(Map.of());

  public Generations {
    Map<String, List<Set<String>>> copy = new LinkedHashMap<>();
    oldestFirst.forEach((maker, list) -> copy.put(maker, list.stream().map(Set::copyOf).toList()));
    oldestFirst = Map.copyOf(copy);
  }

  /// The place of an architecture among its maker's, 0 being the oldest; empty where it is not
  /// listed.
  public Optional<Integer> find(String makerId, String architecture) {
    List<Set<String>> generations = oldestFirst.getOrDefault(makerId, List.of());
    for (int place = 0; place < generations.size(); place++) {
      if (generations.get(place).contains(architecture)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
