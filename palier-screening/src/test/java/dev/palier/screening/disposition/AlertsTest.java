package dev.palier.screening.disposition;

import static dev.palier.screening.disposition.Samples.CUSTOMER;
import static dev.palier.screening.disposition.Samples.ENTRY;
import static dev.palier.screening.disposition.Samples.FULL;
import static dev.palier.screening.disposition.Samples.LATER;
import static dev.palier.screening.disposition.Samples.NEXT;
import static dev.palier.screening.disposition.Samples.NOON;
import static dev.palier.screening.disposition.Samples.screening;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.disposition.AlertEvent.Kind;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a screening does to the alerts that are there.
class AlertsTest {

  private static final Instant NEXT_YEAR = NOON.plus(Duration.ofDays(365));
  private final Decisions decisions = new Decisions(DispositionPolicy.packaged());

  @Test
  void opensOneAlertForEachEntry() {
    Reconciliation all = Alerts.reconcile(screening(CUSTOMER, FULL, ENTRY, ENTRY), List.of(), NOON);
    assertThat(all.changes()).hasSize(1);
    Alert alert = all.changes().getFirst().after();
    assertThat(alert.key().text()).isEqualTo("K-1042");
    assertThat(alert.id()).hasSize(16).isEqualTo(Alert.id(alert.key(), "us-el/77"));
    assertThat(alert.version()).isEqualTo(1);
    assertThat(all.changes().getFirst().event().kind()).isEqualTo(Kind.OPENED);
  }

  @Test
  void opensNoneForARelatedNameWhereNobodyAskedAndKeepsThoseThatAreThere() {
    Match related = Samples.match(ENTRY, Relation.RELATED_NAME);
    Screening screening = new Screening(CUSTOMER, List.of(related), List.of(FULL));
    assertThat(Alerts.reconcile(screening, List.of(), false, NOON).outcomes()).isEmpty();
    Alert known = Alerts.reconcile(screening, List.of(), true, NOON).changes().getFirst().after();
    assertThat(Alerts.reconcile(screening, List.of(known), false, LATER).outcomes())
        .containsExactly(new Outcome.Standing(known));
    assertThat(Alerts.reconcile(screening(CUSTOMER, FULL, ENTRY), List.of(), false, NOON).changes())
        .hasSize(1);
  }

  @Test
  void isDoneOnceHoweverOftenItIsRun() {
    assertThat(once(screening(CUSTOMER, NEXT, ENTRY), Samples.open(), LATER))
        .isInstanceOf(Outcome.Standing.class);
  }

  @Test
  void keepsAFalsePositiveWhileBothSidesAreTheSame() {
    Outcome outcome = once(screening(CUSTOMER, NEXT, ENTRY), falsePositive(), LATER);
    assertThat(outcome).isInstanceOf(Outcome.Suppressed.class);
    assertThat(outcome.findChange()).isEmpty();
    Screening spelled =
        screening(
            Samples.customerWith("CN", "旭日微电子", "SUNRISE MICRO LTD"),
            NEXT,
            Samples.entryWith(
                ENTRY.terms(), "new remarks", null, "SRM", "Sunrise Microelectronics."));
    assertThat(once(spelled, falsePositive(), LATER)).isInstanceOf(Outcome.Suppressed.class);
  }

  @Test
  void opensAFalsePositiveAgainWhenTheEntryChanges() {
    ListingTerms stricter =
        new ListingTerms("All items subject to the EAR, footnote 4", "Policy of denial", null);
    Outcome outcome =
        once(
            screening(
                CUSTOMER,
                NEXT,
                Samples.entryWith(stricter, "", null, "Sunrise Microelectronics", "SRM")),
            falsePositive(),
            LATER);
    assertThat(outcome).isInstanceOf(Outcome.Reopened.class);
    assertThat(outcome.alert().state()).isEqualTo(AlertState.OPEN);
    AlertEvent event = outcome.findChange().orElseThrow().event();
    assertThat(event.kind()).isEqualTo(Kind.REOPENED_BY_CHANGE);
    assertThat(event.differences().words()).isEqualTo("the entry's requirement, policy");
    assertThat(outcome.alert().entry().terms()).isEqualTo(stricter);
  }

  @Test
  void opensAFalsePositiveAgainWhenThePartyChanges() {
    Outcome outcome =
        once(
            screening(
                Samples.customerWith("HK", "Sunrise Micro Ltd.", "旭日微电子", "SRM"), FULL, ENTRY),
            falsePositive(),
            LATER);
    assertThat(outcome).isInstanceOf(Outcome.Reopened.class);
    assertThat(outcome.findChange().orElseThrow().event().differences().words())
        .isEqualTo("the party's names, countries");
  }

  @Test
  void opensAFalsePositiveAgainWhenItsTimeIsOver() {
    Screening same = screening(CUSTOMER, FULL, ENTRY);
    assertThat(once(same, falsePositive(), NEXT_YEAR.minusMillis(1)))
        .isInstanceOf(Outcome.Suppressed.class);
    Outcome outcome = once(same, falsePositive(), NEXT_YEAR);
    assertThat(outcome.findChange().orElseThrow().event().kind())
        .isEqualTo(Kind.REOPENED_BY_EXPIRY);
    assertThat(Alerts.reopenExpired(List.of(falsePositive(), Samples.open()), NEXT_YEAR))
        .singleElement()
        .satisfies(change -> assertThat(change.after().state()).isEqualTo(AlertState.OPEN));
  }

  @Test
  void bindsTheNextDecisionToWhatItsAuthorSaw() {
    Screening changed = screening(Samples.customerWith("HK", "Sunrise Micro Ltd."), NEXT, ENTRY);
    Alert reopened = once(changed, falsePositive(), LATER).alert();
    Alert again =
        decisions
            .decide(reopened, AlertState.FALSE_POSITIVE, "looked again", "omar", LATER, null)
            .after();
    assertThat(again.decision().basis().versions()).containsExactly("bbbb");
    assertThat(once(changed, again, LATER)).isInstanceOf(Outcome.Suppressed.class);
    assertThat(once(screening(CUSTOMER, NEXT, ENTRY), again, LATER))
        .isInstanceOf(Outcome.Reopened.class);
  }

  @Test
  void keepsATrueMatchAndShowsWhatChanged() {
    Alert match =
        decisions.decide(Samples.open(), AlertState.TRUE_MATCH, "it is", "mei", NOON, null).after();
    Screening changed = screening(Samples.customerWith("CN", "Sunrise Micro Ltd."), NEXT, ENTRY);
    Outcome outcome = once(changed, match, LATER);
    assertThat(outcome).isInstanceOf(Outcome.Refreshed.class);
    assertThat(outcome.alert().state()).isEqualTo(AlertState.TRUE_MATCH);
    assertThat(outcome.alert().party().names()).containsExactly("Sunrise Micro Ltd.");
  }

  @Test
  void dropsAProposalWhoseSidesChanged() {
    Alert waiting =
        new Decisions(DispositionPolicy.packaged().withSecondPerson(true))
            .decide(Samples.open(), AlertState.FALSE_POSITIVE, "no", "mei", NOON, null)
            .after();
    Outcome outcome =
        once(screening(Samples.customerWith("HK", "Sunrise"), NEXT, ENTRY), waiting, LATER);
    assertThat(outcome.alert().proposal()).isNull();
  }

  @Test
  void saysThatAnEntryNoLongerMatchesOnlyWhereItCanTell() {
    Outcome gone = once(screening(CUSTOMER, NEXT), Samples.open(), LATER);
    assertThat(gone.findChange().orElseThrow().event().kind()).isEqualTo(Kind.UNMATCHED);
    assertThat(gone.alert().matching()).isFalse();
    assertThat(gone.alert().state()).isEqualTo(AlertState.OPEN);
    assertThat(once(screening(CUSTOMER, NEXT), gone.alert(), LATER).findChange()).isEmpty();
    assertThat(
            once(screening(CUSTOMER, NEXT, ENTRY), gone.alert(), LATER)
                .findChange()
                .orElseThrow()
                .event()
                .kind())
        .isEqualTo(Kind.MATCHED_AGAIN);
    Screening starter = screening(CUSTOMER, Samples.version("us-csl", "cc", true));
    assertThat(once(starter, Samples.open(), LATER)).isInstanceOf(Outcome.Standing.class);
    Screening elsewhere = screening(CUSTOMER, Samples.version("own", "dd", false));
    assertThat(once(elsewhere, Samples.open(), LATER)).isInstanceOf(Outcome.Standing.class);
  }

  @Test
  void knowsAPartyWithoutReferenceByWhatItIs() {
    Party named = Party.named("Sunrise Micro Ltd.");
    Alert alert =
        Alerts.reconcile(screening(named, FULL, ENTRY), List.of(), NOON)
            .changes()
            .getFirst()
            .after();
    assertThat(alert.key().text()).startsWith("~").hasSize(17);
    assertThat(PartyKey.of(Party.named("SUNRISE MICRO LTD"))).isEqualTo(alert.key());
    assertThat(PartyKey.of(Party.named("Sunset"))).isNotEqualTo(alert.key());
  }

  private Alert falsePositive() {
    return decisions
        .decide(Samples.open(), AlertState.FALSE_POSITIVE, "another firm", "mei", NOON, null)
        .after();
  }

  private static Outcome once(Screening screening, Alert existing, Instant at) {
    return Alerts.reconcile(screening, List.of(existing), at).outcomes().getFirst();
  }
}
