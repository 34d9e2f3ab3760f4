package dev.palier.app.alert;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertStore;
import dev.palier.screening.disposition.Alerts;
import dev.palier.screening.disposition.Change;
import dev.palier.screening.disposition.DecidedMeanwhileException;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.disposition.Reconciliation;
import dev.palier.screening.match.Screening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Brings the kept alerts up to screenings, some hundred parties at a time. Where a person decides
/// in the same moment, the person's decision stands and the parties are reconciled anew.
final class Reconciler {

  private static final int PARTIES = 500;
  private static final int ATTEMPTS = 10;

  private final AlertStore store;
  private final Predicate<PartyKey> related;

  /// @param related whether a related name opens an alert of a party
  Reconciler(AlertStore store, Predicate<PartyKey> related) {
    this.store = store;
    this.related = related;
  }

  Reconciled reconcile(List<Screening> screenings, Instant at) {
    List<Reconciliation> all = new ArrayList<>();
    for (int first = 0; first < screenings.size(); first += PARTIES) {
      all.addAll(
          insist(screenings.subList(first, Math.min(screenings.size(), first + PARTIES)), at));
    }
    return new Reconciled(all);
  }

  /// Opens the false positives again whose time is over.
  List<Alert> reopenExpired(Instant at) {
    List<Alert> reopened = new ArrayList<>();
    for (Change change : Alerts.reopenExpired(store.expired(at), at)) {
      try {
        store.apply(List.of(change));
        reopened.add(change.after());
      } catch (DecidedMeanwhileException e) {
        // Somebody opened it first; that is as good.
      }
    }
    return reopened;
  }

  private List<Reconciliation> insist(List<Screening> screenings, Instant at) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(screenings, at);
      } catch (DecidedMeanwhileException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private List<Reconciliation> once(List<Screening> screenings, Instant at) {
    Map<PartyKey, Map<String, Alert>> existing = new LinkedHashMap<>();
    store
        .ofParties(screenings.stream().map(each -> PartyKey.of(each.party())).toList())
        .forEach((key, alerts) -> alerts.forEach(alert -> keep(existing, alert)));
    List<Reconciliation> answers = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Screening screening : screenings) {
      PartyKey party = PartyKey.of(screening.party());
      Collection<Alert> known = existing.getOrDefault(party, Map.of()).values();
      Reconciliation answer = Alerts.reconcile(screening, known, related.test(party), at);
      answers.add(answer);
      changes.addAll(answer.changes());
      answer.changes().forEach(change -> keep(existing, change.after()));
    }
    if (!changes.isEmpty()) {
      store.apply(changes);
    }
    return answers;
  }

  private static void keep(Map<PartyKey, Map<String, Alert>> existing, Alert alert) {
    existing.computeIfAbsent(alert.key(), key -> new LinkedHashMap<>()).put(alert.id(), alert);
  }
}
