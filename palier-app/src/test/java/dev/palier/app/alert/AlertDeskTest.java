package dev.palier.app.alert;

import static dev.palier.app.store.StoreSamples.NOON;
import static dev.palier.app.store.StoreSamples.customer;
import static dev.palier.app.store.StoreSamples.entry;
import static dev.palier.app.store.StoreSamples.match;
import static dev.palier.app.store.StoreSamples.screening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.palier.app.configuration.Configuration;
import dev.palier.app.desk.Home;
import dev.palier.app.store.AccessEvent;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.DecidedMeanwhileException;
import dev.palier.screening.disposition.DispositionException;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk over a database of its own.
class AlertDeskTest {

  private static final Actor MEI = new Actor("mei", "192.0.2.7");
  private static final Actor OMAR = new Actor("omar", "192.0.2.8");

  @TempDir private Path folder;
  private AlertDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = AlertDesk.open(new Home(folder), Configuration.NONE);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void opensEachAlertOnceHoweverOftenPartiesAreScreened() {
    List<Screening> screened = many(1200);
    assertThat(desk.reconcile(screened).opened()).hasSize(1200);
    Reconciled again = desk.reconcile(screened);
    assertThat(again.opened()).isEmpty();
    assertThat(again.answers()).hasSize(1200);
    assertThat(desk.alerts().count(AlertQuery.all())).isEqualTo(1200);
  }

  @Test
  void takesAPartyThatStandsTwiceInAFileAsOne() {
    Screening one = many(1).getFirst();
    assertThat(desk.reconcile(List.of(one, one)).opened()).hasSize(1);
  }

  @Test
  void reconcilesInSeveralThreadsAtOnce() throws Exception {
    List<Screening> screened = many(300);
    CyclicBarrier start = new CyclicBarrier(4);
    List<Callable<Integer>> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(() -> {
        start.await();
        return desk.reconcile(screened).opened().size();
      });
    }
    int opened = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> one : pool.invokeAll(threads)) {
        opened += one.get();
      }
    }
    assertThat(opened).isEqualTo(300);
  }

  @Test
  void leavesOutWhatWasDecidedAndSaysSo() {
    Alert alert = desk.reconcile(many(1)).opened().getFirst();
    desk.decide(alert.id(), 1, AlertState.FALSE_POSITIVE, "another firm", MEI, null);
    Reconciled again = desk.reconcile(many(1));
    assertThat(again.suppressed()).extracting(Alert::id).containsExactly(alert.id());
    assertThat(desk.alerts().count(AlertQuery.work())).isZero();
  }

  @Test
  void refusesADecisionOnWhatSomebodyNoLongerSees() {
    Alert alert = desk.reconcile(many(1)).opened().getFirst();
    desk.decide(alert.id(), 1, AlertState.ESCALATED, "look at this", MEI, null);
    assertThatThrownBy(
            () -> desk.decide(alert.id(), 1, AlertState.FALSE_POSITIVE, "no", OMAR, null))
        .isInstanceOf(DecidedMeanwhileException.class)
        .hasMessageContaining("already decided by mei at ");
    assertThat(desk.alerts().find(alert.id()).orElseThrow().state())
        .isEqualTo(AlertState.ESCALATED);
  }

  @Test
  void asksForASecondPersonWhereTheConfigurationSaysSo() throws IOException {
    Home home = new Home(folder.resolve("two"));
    Files.createDirectories(home.root());
    Files.writeString(home.configuration(), "dispositions: {second-person: yes}\n");
    try (AlertDesk two = AlertDesk.open(home, Configuration.read(home))) {
      Alert alert = two.reconcile(many(1)).opened().getFirst();
      two.decide(alert.id(), 1, AlertState.FALSE_POSITIVE, "another firm", MEI, null);
      assertThat(two.alerts().count(AlertQuery.all().withProposedOnly(true))).isEqualTo(1);
      assertThatThrownBy(() -> two.confirm(alert.id(), 2, MEI))
          .isInstanceOf(DispositionException.class)
          .hasMessageContaining("proposed by mei, who cannot confirm it too");
      assertThat(two.confirm(alert.id(), 2, OMAR).state()).isEqualTo(AlertState.FALSE_POSITIVE);
      assertThat(two.alerts().history(alert.id()))
          .extracting(AlertEvent::kind)
          .containsExactly(
              AlertEvent.Kind.OPENED, AlertEvent.Kind.PROPOSED, AlertEvent.Kind.CONFIRMED);
    }
  }

  @Test
  void logsWhatWasDoneAndFromWhere() {
    Alert alert = desk.reconcile(many(1)).opened().getFirst();
    desk.decide(alert.id(), 0, AlertState.TRUE_MATCH, "it is", MEI, null);
    assertThat(desk.access().list(NOON.minusSeconds(1L << 40), desk.now().plusSeconds(1)))
        .extracting(
            AccessEvent::who, AccessEvent::action, AccessEvent::subject, AccessEvent::origin)
        .containsExactly(tuple("mei", "decide true match", alert.id(), "192.0.2.7"));
  }

  private static List<Screening> many(int count) {
    List<Screening> screened = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      screened.add(
          screening(
              customer("K-" + i, "Sunrise " + i),
              match(entry("us-el/77", "Sunrise"), Relation.SAME_PARTY, 0.8)));
    }
    return screened;
  }
}
