package dev.palier.app.store;

import static dev.palier.app.store.StoreSamples.NOON;
import static dev.palier.app.store.StoreSamples.customer;
import static dev.palier.app.store.StoreSamples.entry;
import static dev.palier.app.store.StoreSamples.match;
import static dev.palier.app.store.StoreSamples.opened;
import static dev.palier.app.store.StoreSamples.screening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.Alerts;
import dev.palier.screening.disposition.Change;
import dev.palier.screening.disposition.DecidedMeanwhileException;
import dev.palier.screening.disposition.Decisions;
import dev.palier.screening.disposition.DispositionPolicy;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Relation;
import dev.palier.screening.party.Party;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every database must do; each test begins with an empty one.
abstract class StoreContract {

  private static final Instant LATER = NOON.plusSeconds(60);
  private final Decisions decisions = new Decisions(DispositionPolicy.packaged());
  private Database database;
  private AlertTable alerts;

  /// An empty database.
  abstract Database empty() throws IOException;

  /// The same database, opened once more as another program would.
  abstract Database again() throws IOException;

  @BeforeEach
  void open() throws IOException {
    database = empty();
    alerts = new AlertTable(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void givesBackWhatItWasGiven() throws IOException {
    Change opened = opened("K-1", "us-el/77", Relation.SAME_PARTY, 0.83);
    alerts.apply(List.of(opened));
    Change decided = falsePositive(opened.after(), "mei");
    alerts.apply(List.of(decided));
    try (Database other = again()) {
      AlertTable theirs = new AlertTable(other);
      assertThat(theirs.find(opened.after().id())).contains(decided.after());
      assertThat(theirs.history(opened.after().id()))
          .containsExactly(opened.event(), decided.event());
      assertThat(new ListVersionTable(other).list()).containsExactly(StoreSamples.FULL);
    }
  }

  @Test
  void opensAnAlertOnce() {
    Change opened = opened("K-1", "us-el/77", Relation.SAME_PARTY, 0.83);
    alerts.apply(List.of(opened));
    assertThatThrownBy(() -> alerts.apply(List.of(opened)))
        .isInstanceOf(DecidedMeanwhileException.class)
        .hasMessageContaining("changed by a screening");
    assertThat(alerts.history(opened.after().id())).hasSize(1);
  }

  @Test
  void keepsAllChangesOrNone() {
    Change first = opened("K-1", "us-el/77", Relation.SAME_PARTY, 0.83);
    Change second = opened("K-2", "us-el/77", Relation.SAME_PARTY, 0.83);
    alerts.apply(List.of(first));
    assertThatThrownBy(() -> alerts.apply(List.of(second, first)))
        .isInstanceOf(DecidedMeanwhileException.class);
    assertThat(alerts.find(second.after().id())).isEmpty();
    assertThat(alerts.count(AlertQuery.all())).isEqualTo(1);
  }

  @Test
  void refusesTheSecondOfTwoDecisions() {
    Alert alert = open("K-1");
    alerts.apply(List.of(falsePositive(alert, "mei")));
    assertThatThrownBy(() ->
            alerts.apply(
                List.of(
                    decisions.decide(alert, AlertState.TRUE_MATCH, "it is", "omar", LATER, null))))
        .isInstanceOf(DecidedMeanwhileException.class)
        .hasMessageContaining("already decided by mei at 2026-11-24T12:01:00Z: false positive");
  }

  @Test
  void letsOneOfEightThreadsDecide() throws Exception {
    Alert alert = open("K-1");
    CyclicBarrier start = new CyclicBarrier(8);
    List<Callable<Boolean>> people =
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(i ->
                () -> {
                  start.await();
                  try {
                    alerts.apply(List.of(falsePositive(alert, "person " + i)));
                    return true;
                  } catch (DecidedMeanwhileException e) {
                    assertThat(e.getMessage()).contains("already decided by person");
                    return false;
                  }
                })
            .toList();
    int won = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> one : threads.invokeAll(people)) {
        won += one.get() ? 1 : 0;
      }
    }
    assertThat(won).isEqualTo(1);
    assertThat(alerts.history(alert.id())).hasSize(2);
    assertThat(alerts.find(alert.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void letsTwoProgramsWriteAtOnce() throws Exception {
    try (Database other = again();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Void>> programs = new ArrayList<>();
      for (Database one : List.of(database, other)) {
        programs.add(() -> {
          AlertTable table = new AlertTable(one);
          for (int i = 0; i < 25; i++) {
            table.apply(
                List.of(
                    opened((one == other ? "A-" : "B-") + i, "us-el/1", Relation.SAME_PARTY, 0.5)));
          }
          return null;
        });
      }
      for (Future<Void> one : threads.invokeAll(programs)) {
        one.get();
      }
    }
    assertThat(alerts.count(AlertQuery.all())).isEqualTo(50);
  }

  @Test
  void putsTheMostUrgentFirst() {
    alerts.apply(
        List.of(
            opened("related", "us-el/1", Relation.RELATED_NAME, 0.99),
            opened("weak", "us-el/1", Relation.SAME_PARTY, 0.4),
            opened("strong", "us-el/1", Relation.SAME_PARTY, 0.9),
            opened("escalated", "us-el/1", Relation.SAME_PARTY, 0.2),
            opened("decided", "us-el/1", Relation.SAME_PARTY, 0.95)));
    decide("escalated", AlertState.ESCALATED);
    decide("decided", AlertState.FALSE_POSITIVE);
    assertThat(references(AlertQuery.all()))
        .containsExactly("escalated", "strong", "weak", "related", "decided");
    assertThat(references(AlertQuery.work()))
        .containsExactly("escalated", "strong", "weak", "related");
    assertThat(references(AlertQuery.all().withPage(1, 2))).containsExactly("strong", "weak");
    assertThat(alerts.countByState())
        .isEqualTo(
            Map.of(
                AlertState.OPEN, 3L,
                AlertState.ESCALATED, 1L,
                AlertState.FALSE_POSITIVE, 1L,
                AlertState.TRUE_MATCH, 0L));
  }

  @Test
  void findsByEverythingThatCanBeAsked() {
    alerts.apply(
        List.of(
            opened("K-1", "us-el/1", Relation.SAME_PARTY, 0.9),
            opened("K-2", "us-sdn/2", Relation.RELATED_NAME, 0.5)));
    assertThat(references(AlertQuery.all().withList("us-sdn"))).containsExactly("K-2");
    assertThat(references(AlertQuery.all().withRelation(Relation.RELATED_NAME)))
        .containsExactly("K-2");
    assertThat(references(AlertQuery.all().withRelation(Relation.SAME_PARTY).withList("us-sdn")))
        .isEmpty();
    assertThat(references(AlertQuery.all().withLeastScore(0.6))).containsExactly("K-1");
    assertThat(references(AlertQuery.all().withParty(new PartyKey("K-2")))).containsExactly("K-2");
    assertThat(references(AlertQuery.all().withWords("sunrise MICRO k-2"))).containsExactly("K-2");
    assertThat(references(AlertQuery.all().withWords("旭日微"))).containsExactly("K-1", "K-2");
    assertThat(references(AlertQuery.all().withWords("%"))).isEmpty();
    assertThat(references(AlertQuery.all().withWords("_"))).isEmpty();
    assertThat(references(AlertQuery.all().withProposedOnly(true))).isEmpty();
    assertThat(references(AlertQuery.all().withOpenedFrom(LATER))).isEmpty();
    assertThat(references(AlertQuery.all().withStates(Set.of(AlertState.TRUE_MATCH)))).isEmpty();
    assertThat(alerts.ofParties(List.of(new PartyKey("K-1"), new PartyKey("K-9"))))
        .containsOnlyKeys(new PartyKey("K-1"));
  }

  @Test
  void findsTheFalsePositivesWhoseTimeIsOver() {
    Alert alert = open("K-1");
    open("K-2");
    alerts.apply(List.of(falsePositive(alert, "mei")));
    Instant end = LATER.plus(Duration.ofDays(365));
    assertThat(alerts.expired(end.minusMillis(1))).isEmpty();
    assertThat(alerts.expired(end)).extracting(Alert::id).containsExactly(alert.id());
  }

  @Test
  void keepsTextsOfEveryKind() {
    String strange = "O'Brien \"& Söhne\" 旭日 👩‍🔬 \u0000 \uD83D end\\";
    Party party = customer("ref \u0000 '", strange);
    Change opened =
        Alerts.reconcile(
                screening(party, match(entry("us-el/1", strange), Relation.SAME_PARTY, 0.5)),
                List.of(),
                NOON)
            .changes()
            .getFirst();
    alerts.apply(List.of(opened));
    Alert kept = alerts.find(opened.after().id()).orElseThrow();
    assertThat(kept.party().name()).startsWith("O'Brien \"& Söhne\" 旭日 👩‍🔬 ").endsWith(" end\\");
    assertThat(alerts.list(AlertQuery.all().withWords("SÖHNE"))).hasSize(1);
    assertThat(alerts.ofParties(List.of(opened.after().key()))).hasSize(1);
  }

  @Test
  void keepsPartiesUnderWatch() {
    PartyTable parties = new PartyTable(database);
    Party first = customer("K-1", "Sunrise");
    parties.put(List.of(first, customer("K-2", "Sunset")), true, "mei", NOON);
    parties.put(List.of(customer("K-1", "Sunrise Group")), false, "omar", LATER);
    assertThat(parties.count()).isEqualTo(2);
    WatchedParty kept = parties.find(new PartyKey("K-1")).orElseThrow();
    assertThat(kept.party().name()).isEqualTo("Sunrise Group");
    assertThat(kept.addedBy()).isEqualTo("mei");
    assertThat(kept.related()).isFalse();
    assertThat(parties.find(new PartyKey("K-2")).orElseThrow().related()).isTrue();
    assertThat(parties.list())
        .extracting(party -> party.key().text())
        .containsExactly("K-1", "K-2");
    assertThat(parties.remove(new PartyKey("K-1"))).isTrue();
    assertThat(parties.remove(new PartyKey("K-1"))).isFalse();
  }

  @Test
  void keepsScreeningsAndEveryPartyOfThem() {
    ScreeningTable screenings = new ScreeningTable(database);
    ScreeningRun run =
        screenings.add(
            NOON,
            "mei",
            ScreeningRun.Kind.FILE,
            "customers.csv",
            List.of(
                screening(
                    customer("K-1", "Sunrise"),
                    match(entry("us-el/1", "Sunrise"), Relation.SAME_PARTY, 0.9)),
                screening(customer("K-2", "Sunset"))));
    assertThat(run.parties()).isEqualTo(2);
    assertThat(run.matched()).isEqualTo(1);
    assertThat(screenings.list(NOON, LATER)).containsExactly(run);
    assertThat(screenings.list(LATER, LATER.plusSeconds(1))).isEmpty();
    assertThat(screenings.ofParty(new PartyKey("K-2"))).containsExactly(run);
    assertThat(screenings.parties(run.id()))
        .extracting(screened -> screened.party().reference() + " " + screened.hits().size())
        .containsExactly("K-1 1", "K-2 0");
  }

  @Test
  void logsWhoDidWhat() {
    AccessTable access = new AccessTable(database);
    AccessEvent event = new AccessEvent(NOON, "mei", "decide", "3f9a", "192.0.2.7");
    access.add(event);
    access.add(event);
    assertThat(access.list(NOON, LATER)).containsExactly(event, event);
  }

  @Test
  void keepsAccountsAndSessions() {
    AccountTable accounts = new AccountTable(database);
    SessionTable sessions = new SessionTable(database);
    Account mei = new Account("mei", "hash", Role.OFFICER, NOON, null);
    assertThat(accounts.isEmpty()).isTrue();
    assertThat(accounts.add(mei)).isTrue();
    assertThat(accounts.isEmpty()).isFalse();
    assertThat(accounts.add(new Account("Mei", "other", Role.AUDITOR, NOON, null))).isFalse();
    assertThat(accounts.find("MEI ")).contains(mei);
    Session session = new Session("t1", "mei", Role.OFFICER, NOON, NOON, LATER, "192.0.2.7");
    sessions.add(session);
    assertThat(sessions.find("t1", NOON)).contains(session);
    assertThat(sessions.find("t1", LATER)).isEmpty();
    sessions.touch("t1", NOON.plusSeconds(5));
    assertThat(sessions.find("t1", NOON).orElseThrow().seenAt()).isEqualTo(NOON.plusSeconds(5));
    assertThat(accounts.changePassword("mei", "new")).isTrue();
    assertThat(sessions.find("t1", NOON)).isEmpty();
    sessions.add(session);
    assertThat(accounts.disable("mei", LATER)).isTrue();
    assertThat(sessions.find("t1", NOON)).isEmpty();
    assertThat(accounts.list())
        .containsExactly(new Account("mei", "new", Role.OFFICER, NOON, LATER));
    assertThat(accounts.disable("nobody", LATER)).isFalse();
    assertThat(mei.toString()).doesNotContain("hash");
  }

  @Test
  void namesEachEventOfASpanOfTime() {
    Alert alert = open("K-1");
    alerts.apply(List.of(falsePositive(alert, "mei")));
    assertThat(alerts.events(NOON, LATER))
        .extracting(AlertEvent::kind)
        .containsExactly(AlertEvent.Kind.OPENED);
    assertThat(alerts.events(NOON, LATER.plusMillis(1))).hasSize(2);
  }

  private Alert open(String reference) {
    Change opened = opened(reference, "us-el/77", Relation.SAME_PARTY, 0.83);
    alerts.apply(List.of(opened));
    return opened.after();
  }

  private void decide(String reference, AlertState state) {
    Alert alert = alerts.list(AlertQuery.all().withParty(new PartyKey(reference))).getFirst();
    alerts.apply(List.of(decisions.decide(alert, state, "because", "mei", LATER, null)));
  }

  private Change falsePositive(Alert alert, String by) {
    return decisions.decide(alert, AlertState.FALSE_POSITIVE, "another", by, LATER, null);
  }

  private List<String> references(AlertQuery query) {
    return alerts.list(query).stream().map(alert -> alert.party().reference()).toList();
  }
}
