package dev.palier.app.alert;

import dev.palier.app.configuration.Configuration;
import dev.palier.app.desk.Home;
import dev.palier.app.screening.StandingDecisions;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.AccessTable;
import dev.palier.app.store.AccountTable;
import dev.palier.app.store.AlertTable;
import dev.palier.app.store.Database;
import dev.palier.app.store.ListVersionTable;
import dev.palier.app.store.PartyTable;
import dev.palier.app.store.ScreeningRun;
import dev.palier.app.store.ScreeningTable;
import dev.palier.app.store.SessionTable;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.Change;
import dev.palier.screening.disposition.DecidedMeanwhileException;
import dev.palier.screening.disposition.Decisions;
import dev.palier.screening.disposition.DispositionException;
import dev.palier.screening.disposition.DispositionPolicy;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Screening;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything that is done with alerts, over one database. What is decided is kept and logged
/// before it is answered. Safe for use by several threads.
public final class AlertDesk implements AutoCloseable {

  private final Database database;
  private final Decisions decisions;
  private final Clock clock;
  private final AlertTable alerts;
  private final PartyTable parties;
  private final ScreeningTable screenings;
  private final AccessTable access;

  /// @param clock in milliseconds, since the database keeps no less
  public AlertDesk(Database database, DispositionPolicy policy, Clock clock) {
    this.database = database;
    this.decisions = new Decisions(policy);
    this.clock = clock;
    this.alerts = new AlertTable(database);
    this.parties = new PartyTable(database);
    this.screenings = new ScreeningTable(database);
    this.access = new AccessTable(database);
  }

  /// Opens the database that the home's configuration names.
  ///
  /// @throws IOException where it cannot be opened, in words
  public static AlertDesk open(Home home, Configuration configuration) throws IOException {
    DispositionPolicy policy = configuration.dispositions().over(DispositionPolicy.packaged());
    return new AlertDesk(
        Database.open(home, configuration.database()),
        policy,
        Clock.tickMillis(Clock.systemUTC().getZone()));
  }

  public AlertTable alerts() {
    return alerts;
  }

  public PartyTable parties() {
    return parties;
  }

  public ScreeningTable screenings() {
    return screenings;
  }

  public AccessTable access() {
    return access;
  }

  public ListVersionTable versions() {
    return new ListVersionTable(database);
  }

  public AccountTable accounts() {
    return new AccountTable(database);
  }

  public SessionTable sessions() {
    return new SessionTable(database);
  }

  /// What people have decided, as far as it holds when it is asked for.
  public StandingDecisions standing() {
    return new StandingDecisions(
        key -> alerts.ofParties(List.of(key)).getOrDefault(key, List.of()), this::now);
  }

  public DispositionPolicy policy() {
    return decisions.policy();
  }

  public Instant now() {
    return clock.instant();
  }

  /// Keeps that parties were screened, by whom and against what; it opens no alert.
  ///
  /// @param subject a name, or the name of a file
  public ScreeningRun screened(
      ScreeningRun.Kind kind, String subject, List<Screening> screened, Actor actor) {
    log(actor, "screen", subject);
    return screenings.add(now(), actor.name(), kind, subject, screened);
  }

  /// Opens and renews the alerts of screened parties.
  public Reconciled reconcile(List<Screening> screened) {
    return reconcile(screened, party -> true);
  }

  /// The same, where not every party wants alerts for related names.
  ///
  /// @param related whether a related name opens an alert of this party
  public Reconciled reconcile(List<Screening> screened, Predicate<PartyKey> related) {
    return new Reconciler(alerts, related).reconcile(screened, now());
  }

  /// Opens the false positives again whose time is over.
  public List<Alert> reopenExpired() {
    return new Reconciler(alerts, party -> true).reopenExpired(now());
  }

  /// A person's decision.
  ///
  /// @param seen the version of the alert that the person saw; 0 where none is known
  /// @param expires the end of a false positive; null for the usual one
  /// @throws DispositionException where it cannot be made
  public Alert decide(
      String id,
      long seen,
      AlertState state,
      String reason,
      Actor actor,
      @Nullable Instant expires) {
    return change(
        id,
        seen,
        "decide " + state.words(),
        actor,
        alert -> decisions.decide(alert, state, reason, actor.name(), now(), expires));
  }

  /// The second person's word on a proposed decision.
  ///
  /// @throws DispositionException where nothing is proposed, or the same person proposed it
  public Alert confirm(String id, long seen, Actor actor) {
    return change(
        id, seen, "confirm", actor, alert -> decisions.confirm(alert, actor.name(), now()));
  }

  /// A proposed decision is declined, or taken back by its author.
  ///
  /// @throws DispositionException where nothing is proposed
  public Alert decline(String id, long seen, String reason, Actor actor) {
    return change(
        id, seen, "decline", actor, alert -> decisions.decline(alert, reason, actor.name(), now()));
  }

  /// Notes that somebody read or did something.
  public void log(Actor actor, String action, String subject) {
    access.add(new AccessEvent(now(), actor.name(), action, subject, actor.origin()));
  }

  private Alert change(
      String id, long seen, String action, Actor actor, Function<Alert, Change> step) {
    Alert alert =
        alerts
            .find(id)
            .orElseThrow(() ->
                new DispositionException("There is no alert " + id, "look at `palier alerts`"));
    if (seen > 0 && alert.version() != seen) {
      log(actor, action + ": too late", id);
      throw new DecidedMeanwhileException(alert);
    }
    Change change = step.apply(alert);
    alerts.apply(List.of(change));
    log(actor, action, id);
    return change.after();
  }

  @Override
  public void close() {
    database.close();
  }
}
