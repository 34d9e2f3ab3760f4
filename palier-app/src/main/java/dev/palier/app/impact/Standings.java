package dev.palier.app.impact;

import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.ExceptionFinding;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Requirements;
import dev.palier.control.provision.Consequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How every provision that shows in an answer stands in one determination.
final class Standings {

  private final Map<String, Finding> findings = new HashMap<>();
  private final Map<String, Standing> standing = new HashMap<>();

  Standings(Determination determination) {
    for (Finding finding : determination.findings().list()) {
      findings.put(finding.id(), finding);
    }
    Requirements requirements = determination.requirements();
    requirements.certain().forEach(finding -> put(finding, Standing.APPLIES));
    requirements.possible().forEach(finding -> put(finding, Standing.OPEN));
    requirements.prohibitions().forEach(finding -> put(finding, Standing.APPLIES));
    requirements.possibleProhibitions().forEach(finding -> put(finding, Standing.OPEN));
    requirements.exceptions().forEach(found -> put(found.finding(), of(found.state())));
    determination.review().applied().forEach(finding -> put(finding, Standing.APPLIES));
    if (determination.review().undetermined()) {
      determination.review().open().forEach(finding -> put(finding, Standing.OPEN));
    }
    putVerdicts(determination.findings().with(Consequence.Classifies.class));
    putVerdicts(determination.findings().with(Consequence.MeetsParagraph.class));
    putVerdicts(determination.tariff());
    putVerdicts(determination.importSide());
  }

  private void putVerdicts(List<Finding> verdicts) {
    for (Finding finding : verdicts) {
      if (finding.bites() && finding.verdict() == Truth.YES) {
        put(finding, Standing.APPLIES);
      } else if (finding.bites() && finding.verdict() == Truth.UNKNOWN) {
        put(finding, Standing.OPEN);
      }
    }
  }

  private void put(Finding finding, Standing stands) {
    standing.put(finding.id(), stands);
  }

  private static Standing of(ExceptionFinding.State state) {
    return switch (state) {
      case AVAILABLE -> Standing.APPLIES;
      case POSSIBLE -> Standing.OPEN;
      case BARRED -> Standing.BARRED;
    };
  }

  private Standing standingOf(String provision) {
    return standing.getOrDefault(provision, Standing.ABSENT);
  }

  /// The provisions that stand otherwise afterwards: those that make the outcome first, then those
  /// that come before those that go.
  static List<Reason> differences(Standings before, Standings after) {
    Set<String> all = new LinkedHashSet<>(before.standing.keySet());
    all.addAll(after.standing.keySet());
    List<Reason> reasons = new ArrayList<>();
    for (String id : all) {
      Standing was = before.standingOf(id);
      Standing is = after.standingOf(id);
      if (was != is) {
        reasons.add(
            new Reason(
                id,
                was,
                is,
                Optional.ofNullable(before.findings.get(id)),
                Optional.ofNullable(after.findings.get(id))));
      }
    }
    reasons.sort(
        Comparator.comparing((Reason reason) -> !reason.decidesOutcome())
            .thenComparing(reason -> reason.is() == Standing.ABSENT)
            .thenComparing(Reason::provision));
    return reasons;
  }
}
