package dev.palier.control.determination;

import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Consequence;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      for (Regime.Unconfirmed unconfirmed : regime.unconfirmed()) {
        if (asOf.isAfter(unconfirmed.from())) {
          caveats.add(new Caveat.Unconfirmed(regime.id(), unconfirmed.text()));
        }
      }
    }
    for (int place : findings.inForce().unsure()) {
      Finding finding = findings.at(place);
      if (finding.verdict() != Truth.NO
          && !(finding.provision().consequence() instanceof Consequence.Asks)) {
        caveats.add(new Caveat.UnconfirmedProvision(finding.provision()));
      }
    }
    facts
        .contradictions()
        .forEach((fact, found) -> caveats.add(new Caveat.Contradicted(fact, found)));
    addFactCaveats(findings, facts, caveats);
    return caveats;
  }

  /// Adds what must be known of the facts that the provisions ask for, in the order in which they
  /// ask; where a provision is plainly beside the point, what it asks for is left out, unless it is
  /// about classification.
  private static void addFactCaveats(Findings findings, Facts facts, List<Caveat> caveats) {
    BitSet left = new BitSet();
    for (Fact fact : facts.vocabulary().facts()) {
      if (find(fact, facts) != null) {
        left.set(fact.index());
      }
    }
    for (int place = 0; place < findings.size() && !left.isEmpty(); place++) {
      Finding finding = findings.at(place);
      if (finding.verdict() != Truth.NO
          || finding.provision().consequence() instanceof Consequence.Classifies) {
        addCaveatsOf(finding.facts(), left, facts, caveats);
      }
    }
  }

  private static void addCaveatsOf(
      List<Fact> asked, BitSet left, Facts facts, List<Caveat> caveats) {
    for (int i = 0; i < asked.size(); i++) {
      Fact fact = asked.get(i);
      if (left.get(fact.index()) && find(fact, facts) instanceof Caveat caveat) {
        left.clear(fact.index());
        caveats.add(caveat);
      }
    }
  }

  private static @Nullable Caveat find(Fact fact, Facts facts) {
    return switch (facts.get(fact)) {
      case FactValue.Number number ->
          number.estimated() ? new Caveat.Estimate(fact, number.basis()) : null;
      case FactValue.Truth truth -> assumed(fact, truth.basis());
      case FactValue.Text text -> assumed(fact, text.basis());
      case FactValue.Readings _, FactValue.Unknown _ -> null;
    };
  }

  private static @Nullable Caveat assumed(Fact fact, String basis) {
    return basis.startsWith(ASSUMED)
        ? new Caveat.Assumed(fact, basis.substring(ASSUMED.length()))
        : null;
  }
}
