package dev.palier.control.determination;

import dev.palier.control.fact.Facts;
import dev.palier.control.regime.Announcement;
import java.time.LocalDate;
import java.util.List;

/// The answer for one transaction as of one date: outcome, findings, citations, and the facts still
/// needed.
///
/// @param findings the verdicts of the exporter's side
/// @param importSide the verdicts of the importer's side that apply or may
/// @param tariff the tariff provisions that apply or may
/// @param announcements what was announced about this and is not law
/// @param lastVerified the earliest date to which the data of the regimes used was checked
/// @param caveats what the reader must know: a date after the last verification, unconfirmed texts,
///   estimates, assumptions
public record Determination(
    LocalDate asOf,
    Facts facts,
    Outcome outcome,
    Classification classification,
    Requirements requirements,
    Review review,
    Findings findings,
    List<Need> needs,
    List<NotAsked> notAsked,
    List<Finding> questions,
    List<Finding> importSide,
    List<Finding> tariff,
    List<Announcement> announcements,
    LocalDate lastVerified,
    List<Caveat> caveats) {

  public Determination {
    needs = List.copyOf(needs);
    notAsked = List.copyOf(notAsked);
    questions = List.copyOf(questions);
    importSide = List.copyOf(importSide);
    tariff = List.copyOf(tariff);
    announcements = List.copyOf(announcements);
    caveats = List.copyOf(caveats);
  }
}
