package dev.palier.app.amendment;

import dev.palier.app.amendment.AmendmentView.WayView;
import dev.palier.app.amendment.AmendmentView.Ways;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Escape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says ways out of the controls: "I/O bandwidth: closes this way out, to China and Macau".
final class WayWords {

  private final Messages messages;
  private final LimitWords limits;
  private final PlaceWords places;

  WayWords(Messages messages, PlaceWords places) {
    this.messages = messages;
    this.limits = new LimitWords(messages);
    this.places = places;
  }

  /// What groups ways out.
  private record WayKey(Escape.State state, String figure, List<String> destinations) {}

  /// The ways out of chips that were known by the later day, those of one figure together.
  List<Ways> of(Amendment amendment) {
    Map<WayKey, List<Escape>> groups = new LinkedHashMap<>();
    for (Escape escape : amendment.escapes()) {
      if (escape.chip().isKnownBy(amendment.after().day())) {
        groups
            .computeIfAbsent(
                new WayKey(escape.state(), limits.label(escape.figure()), escape.destinations()),
                k -> new ArrayList<>())
            .add(escape);
      }
    }
    List<Ways> ways = new ArrayList<>();
    groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((a, b) -> a.state().compareTo(b.state())))
        .forEach(group -> ways.add(ways(group.getKey(), group.getValue())));
    return ways;
  }

  private Ways ways(WayKey key, List<Escape> escapes) {
    Set<Chip> used = new LinkedHashSet<>();
    escapes.forEach(escape -> used.addAll(escape.used()));
    return new Ways(
        key.state(),
        messages.get("diff.way." + key.state(), key.figure()),
        places.of(key.destinations()),
        escapes.stream()
            .map(escape ->
                new WayView(
                    escape.chip().id(),
                    limits.amount(escape.figure(), escape.value()),
                    limits.amount(escape.figure(), escape.below())))
            .toList(),
        used.stream().map(Chip::id).toList());
  }
}
