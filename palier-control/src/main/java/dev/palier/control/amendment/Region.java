package dev.palier.control.amendment;

import dev.palier.control.determination.Answer;
import dev.palier.control.fact.Facts;
import java.util.List;

/// Items and destinations whose answer changes alike: "TPP ≥ 4800 and I/O < 600 GB/s, to China:
/// from no requirement found to licence required".
///

/// @param boxes the items, in ranges of which one must hold; ranges may overlap
/// @param destinations codes of the countries
public record Region(
    Standpoint standpoint,
    ItemKind kind,
    Answer before,
    Answer after,
    List<List<Limit>> boxes,
    List<String> destinations) {

  public Region {
    boxes = boxes.stream().map(List::copyOf).toList();
    destinations = List.copyOf(destinations);
  }

  /// Whether an item with these facts lies in it, wherever it goes.
  public boolean holds(Facts facts) {
    return boxes.stream().anyMatch(box -> box.stream().allMatch(limit -> limit.holds(facts)));
  }

  /// Whether the outcome itself changes, not only the review policy.
  public boolean changesOutcome() {
    return before.outcome() != after.outcome();
  }
}
