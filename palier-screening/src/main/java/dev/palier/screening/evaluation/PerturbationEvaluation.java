package dev.palier.screening.evaluation;

import dev.palier.screening.Screener;
import dev.palier.screening.match.Match;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Measures screening on entries of a list whose names were changed in known ways: the whole list
/// is searched, as for a party of one's own. The same seed gives the same cases.
public final class PerturbationEvaluation {

  private final Screener screener;
  private final Set<String> listed = new HashSet<>();

  private PerturbationEvaluation(Screener screener) {
    this.screener = screener;
    for (ListedParty entry : screener.lists().parties()) {
      for (PartyName name : entry.names()) {
        listed.add(name.text().toLowerCase(Locale.ROOT));
      }
    }
  }

  public static PerturbationEvaluation over(Screener screener) {
    return new PerturbationEvaluation(screener);
  }

  /// @param list the list whose entries are changed, such as `us-el`
  /// @param sample how many entries at most
  public PerturbationReport run(String list, int sample, long seed) {
    List<ListedParty> entries =
        new ArrayList<>(
            screener.lists().parties().stream()
                .filter(entry -> entry.list().equals(list) && entry.name().contains(" "))
                .toList());
    Collections.shuffle(entries, new Random(seed));
    List<ListedParty> subjects = entries.subList(0, Math.min(sample, entries.size()));
    List<PerturbationReport.Changed> changed = new ArrayList<>();
    for (Perturbation perturbation : Perturbation.values()) {
      changed.add(changed(perturbation, subjects, seed));
    }
    List<PerturbationReport.Near> near = new ArrayList<>();
    for (NearMiss kind : NearMiss.values()) {
      near.add(near(kind, subjects, seed));
    }
    return new PerturbationReport(subjects.size(), changed, near);
  }

  private PerturbationReport.Changed changed(
      Perturbation perturbation, List<ListedParty> subjects, long seed) {
    int cases = 0;
    int found = 0;
    int first = 0;
    for (ListedParty entry : subjects) {
      for (String variant : perturbation.variants(entry.name(), seed)) {
        List<Match> matches = screen(variant, entry);
        cases++;
        for (Match match : matches) {
          if (match.entry().id().equals(entry.id())) {
            found++;
            first += match.score() >= matches.getFirst().score() ? 1 : 0;
          }
        }
      }
    }
    return new PerturbationReport.Changed(perturbation, cases, found, first);
  }

  private PerturbationReport.Near near(NearMiss kind, List<ListedParty> subjects, long seed) {
    int cases = 0;
    int alerts = 0;
    for (int i = 0; i < subjects.size(); i++) {
      ListedParty entry = subjects.get(i);
      String other = subjects.get((i + 7) % subjects.size()).name();
      String made = kind.of(entry.name(), other, listed, seed).orElse("");
      if (!made.isEmpty()) {
        cases++;
        alerts += screen(made, entry).isEmpty() ? 0 : 1;
      }
    }
    return new PerturbationReport.Near(kind, cases, alerts);
  }

  private List<Match> screen(String name, ListedParty entry) {
    return screener.screen(Party.of(name, entry.kind(), null)).sameParty();
  }
}
