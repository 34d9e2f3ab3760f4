package dev.palier.screening.evaluation;

import java.util.List;

/// How screening does on real names that were changed, and on names made to be near misses.
///
/// @param subjects how many entries were changed
/// @param changed by class of change
/// @param nearMisses by class of near miss
public record PerturbationReport(int subjects, List<Changed> changed, List<Near> nearMisses) {

  /// One class of change.
  ///
  /// @param found how often the right entry was among the matches as the same party
  /// @param first how often no other entry scored higher than it
  public record Changed(Perturbation perturbation, int cases, int found, int first) {}

  /// One class of near misses: how many raised an alert.
  public record Near(NearMiss kind, int cases, int alerts) {}

  public PerturbationReport {
    changed = List.copyOf(changed);
    nearMisses = List.copyOf(nearMisses);
  }

  /// Share of the cases of a family whose right entry came first.
  public double first(Perturbation.Family family) {
    return share(family, true);
  }

  /// Share of the cases of a family whose right entry was found at all.
  public double found(Perturbation.Family family) {
    return share(family, false);
  }

  /// Share of the near misses that raised an alert.
  public double alerts() {
    int cases = nearMisses.stream().mapToInt(Near::cases).sum();
    int alerts = nearMisses.stream().mapToInt(Near::alerts).sum();
    return cases == 0 ? 0 : (double) alerts / cases;
  }

  private double share(Perturbation.Family family, boolean first) {
    int cases = 0;
    int hits = 0;
    for (Changed each : changed) {
      if (each.perturbation().family() == family) {
        cases += each.cases();
        hits += first ? each.first() : each.found();
      }
    }
    return cases == 0 ? 1 : (double) hits / cases;
  }
}
