package dev.palier.control.regime;

import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The provisions whose text stands on one day, each after those that its condition names.
public final class InForce {

  private final List<Entry> entries;
  private final Map<String, Integer> places;

  private InForce(List<Entry> entries, Map<String, Integer> places) {
    this.entries = entries;
    this.places = places;
  }

  /// A provision with the period and the enforcement of the day.
  public record Entry(
      int place, Provision provision, Period period, Enforcement.State enforcement) {}

  static InForce on(LocalDate day, List<Provision> ordered) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Provision provision : ordered) {
      provision
          .findPeriod(day)
          .ifPresent(period -> {
            places.put(provision.id(), entries.size());
            entries.add(new Entry(entries.size(), provision, period, provision.enforcementOn(day)));
          });
    }
    return new InForce(List.copyOf(entries), Map.copyOf(places));
  }

  public List<Entry> entries() {
    return entries;
  }

  /// The place of a provision in the entries, or -1 where its text does not stand.
  public int place(String provision) {
    return places.getOrDefault(provision, -1);
  }
}
