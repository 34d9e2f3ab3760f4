package dev.palier.app.page.proofs;

import dev.palier.app.ask.Ask;
import dev.palier.app.page.Site;
import dev.palier.app.proof.ProofViews;
import dev.palier.control.proof.Proofs;
import dev.palier.control.proof.Prover;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The page `/rules/proofs`: each property of the rules on a day with its verdict, and the case
/// that breaks it.
///
/// A period is proved when it is first asked for, one at a time, and remembered; there are as many
/// as the rules have changes.
public final class ProofsPage {

  private final Site site;
  private final Prover prover;
  private final NavigableSet<LocalDate> periods;
  private final Map<LocalDate, Proofs> remembered = new ConcurrentHashMap<>();

  public ProofsPage(Site site) {
    this.site = site;
    this.prover = site.palier().prover(site.palier().book());
    this.periods = new TreeSet<>(prover.periods(site.palier().book().changes().first()));
  }

  public String show(Ask ask) {
    LocalDate day = ask.date("as_of", ask.today());
    LocalDate period = Optional.ofNullable(periods.floor(day)).orElse(periods.first());
    ProofViews views = new ProofViews(ask.text().messages(), site.palier().book().geography());
    Proofs proofs = new Proofs(day, of(period).list());
    return site.render(
        ask,
        "proofs",
        "rules",
        ask.text().get("proofs.title"),
        new ProofsPageView(day, views.of(proofs, false), List.copyOf(periods.descendingSet())));
  }

  private Proofs of(LocalDate period) {
    Proofs known = remembered.get(period);
    return known != null ? known : prove(period);
  }

  private synchronized Proofs prove(LocalDate period) {
    return remembered.computeIfAbsent(period, prover::on);
  }
}
