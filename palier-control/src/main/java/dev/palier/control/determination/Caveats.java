package dev.palier.control.determination;

import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Confidence;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds what the reader of an answer must know about the data it rests on.
final class Caveats {

  private static final String ASSUMED = "assumed: ";

  private Caveats() {}

  static List<Caveat> of(StatuteBook book, Findings findings, Facts facts, LocalDate asOf) {
    List<Regime> regimes = book.regimes();
    List<Caveat> caveats = new ArrayList<>();
    if (book.isAmended()) {
      caveats.add(new Caveat.Drafted());
    }
    for (Regime regime : regimes) {
      if (asOf.isAfter(regime.lastVerified())) {
        caveats.add(new Caveat.AfterLastVerified(regime.id(), regime.lastVerified()));
      }
    }
    for (Regime regime : regimes) {
      regime.unconfirmed().stream()
          .filter(unconfirmed -> asOf.isAfter(unconfirmed.from()))
          .forEach(
              unconfirmed -> caveats.add(new Caveat.Unconfirmed(regime.id(), unconfirmed.text())));
    }
    for (Finding finding : findings.list()) {
      boolean weak =
          finding.period().confidence() == Confidence.LOW
              || finding.enforcement() == Enforcement.State.UNCONFIRMED;
      if (weak
          && finding.verdict() != Truth.NO
          && !(finding.provision().consequence() instanceof Consequence.Asks)) {
        caveats.add(new Caveat.UnconfirmedProvision(finding.provision()));
      }
    }
    usedFacts(findings).forEach(fact -> addFactCaveat(fact, facts, caveats));
    return caveats;
  }

  /// The facts that the provisions about classification, requirement and review ask for, where they
  /// are not plainly beside the point.
  private static Set<Fact> usedFacts(Findings findings) {
    Set<Fact> used = new LinkedHashSet<>();
    for (Finding finding : findings.list()) {
      if (finding.verdict() != Truth.NO
          || finding.provision().consequence() instanceof Consequence.Classifies) {
        used.addAll(finding.facts());
      }
    }
    return used;
  }

  private static void addFactCaveat(Fact fact, Facts facts, List<Caveat> caveats) {
    switch (facts.get(fact)) {
      case FactValue.Number number when number.estimated() ->
          caveats.add(new Caveat.Estimate(fact, number.basis()));
      case FactValue.Truth truth when truth.basis().startsWith(ASSUMED) ->
          caveats.add(new Caveat.Assumed(fact, truth.basis().substring(ASSUMED.length())));
      case FactValue.Text text when text.basis().startsWith(ASSUMED) ->
          caveats.add(new Caveat.Assumed(fact, text.basis().substring(ASSUMED.length())));
      case FactValue.Number _,
          FactValue.Readings _,
          FactValue.Truth _,
          FactValue.Text _,
          FactValue.Unknown _ -> {}
    }
  }
}
