package dev.palier.app.screening;

import static dev.palier.app.store.StoreSamples.NOON;
import static dev.palier.app.store.StoreSamples.customer;
import static dev.palier.app.store.StoreSamples.entry;
import static dev.palier.app.store.StoreSamples.match;
import static dev.palier.app.store.StoreSamples.screening;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.Alerts;
import dev.palier.screening.disposition.Decisions;
import dev.palier.screening.disposition.DispositionPolicy;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A decision holds for the two sides that it was made on, and for its time: anything else leaves
/// the match as open as it was.
class StandingDecisionsTest {

  private static final DispositionPolicy POLICY = DispositionPolicy.packaged();
  private static final Party PARTY = customer("K-1", "Sunrise Micro");
  private static final ListedParty ENTRY = entry("us-el/77", "Sunrise Microelectronics");
  private static final Screening SEEN = seen(PARTY, ENTRY);

  private static Screening seen(Party party, ListedParty entry) {
    return screening(party, match(entry, Relation.SAME_PARTY, 0.83));
  }

  private static Alert opened() {
    return Alerts.reconcile(SEEN, List.of(), NOON).changes().getFirst().after();
  }

  private static Alert decided(AlertState state) {
    return new Decisions(POLICY).decide(opened(), state, "looked", "mei", NOON, null).after();
  }

  private static StandingDecisions standing(Alert alert, Instant now) {
    return new StandingDecisions(
        key -> key.equals(alert.key()) ? List.of(alert) : List.of(), () -> now);
  }

  @ParameterizedTest
  @EnumSource(
      value = AlertState.class,
      names = {"FALSE_POSITIVE", "TRUE_MATCH"})
  void holdsForTheSameTwoSides(AlertState state) {
    assertThat(standing(decided(state), NOON).on(SEEN))
        .hasEntrySatisfying("us-el/77", kept -> assertThat(kept.state()).isEqualTo(state))
        .hasSize(1);
  }

  @Test
  void holdsThoughTheListHasANewVersion() {
    ListVersion later =
        new ListVersion("us-csl", "cd34", LocalDate.of(2026, 8, 31), NOON, "csl.json", 9, false);
    Screening again = new Screening(PARTY, SEEN.matches(), List.of(later));
    assertThat(standing(decided(AlertState.FALSE_POSITIVE), NOON).on(again))
        .containsOnlyKeys("us-el/77");
  }

  @Test
  void aFalsePositiveHoldsForItsTime() {
    Alert alert = decided(AlertState.FALSE_POSITIVE);
    Instant end = NOON.plus(POLICY.life());
    assertThat(standing(alert, end.minusMillis(1)).on(SEEN)).containsOnlyKeys("us-el/77");
    assertThat(standing(alert, end).on(SEEN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = AlertState.class,
      names = {"FALSE_POSITIVE", "TRUE_MATCH"})
  void holdsNoLongerOnceASideIsAnother(AlertState state) {
    StandingDecisions standing = standing(decided(state), NOON);
    Party moved =
        new Party(
            "K-1",
            PARTY.names(),
            PARTY.kind(),
            "HK",
            PARTY.address(),
            PARTY.birth(),
            PARTY.identifiers());
    ListedParty stricter =
        new ListedParty(
            ENTRY.id(),
            ENTRY.list(),
            ENTRY.kind(),
            ENTRY.names(),
            ENTRY.countries(),
            ENTRY.addresses(),
            ENTRY.births(),
            ENTRY.identifiers(),
            ENTRY.programmes(),
            new ListingTerms("For all items", "Policy of denial", "87 FR 77508"),
            null,
            "");
    assertThat(standing.on(seen(moved, ENTRY))).isEmpty();
    assertThat(standing.on(seen(PARTY, stricter))).isEmpty();
  }

  @Test
  void saysNothingOfAnotherPartyOrAnotherEntry() {
    StandingDecisions standing = standing(decided(AlertState.FALSE_POSITIVE), NOON);
    assertThat(standing.on(seen(customer("K-2", "Sunrise Micro"), ENTRY))).isEmpty();
    assertThat(standing.on(seen(PARTY, entry("us-el/78", "Sunrise Microelectronics")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = AlertState.class,
      names = {"FALSE_POSITIVE", "TRUE_MATCH"})
  void aProposalHoldsNothing(AlertState state) {
    Alert proposed =
        new Decisions(POLICY.withSecondPerson(true))
            .decide(opened(), state, "looked", "mei", NOON, null)
            .after();
    assertThat(standing(proposed, NOON).on(SEEN)).isEmpty();
  }

  @Test
  void whatWasReopenedOrEscalatedHoldsNothing() {
    Alert reopened =
        new Decisions(POLICY)
            .decide(
                decided(AlertState.FALSE_POSITIVE),
                AlertState.OPEN,
                "look again",
                "omar",
                NOON,
                null)
            .after();
    assertThat(standing(reopened, NOON).on(SEEN)).isEmpty();
    assertThat(standing(decided(AlertState.ESCALATED), NOON).on(SEEN)).isEmpty();
  }

  @Test
  void oneAnswerAsksOnceForAPartyAndTheNextAsksAnew() {
    AtomicInteger asked = new AtomicInteger();
    StandingDecisions standing =
        new StandingDecisions(
            key -> {
              asked.incrementAndGet();
              return List.of(decided(AlertState.FALSE_POSITIVE));
            },
            () -> NOON);
    StandingDecisions answer = standing.remembered();
    assertThat(answer.on(SEEN)).containsOnlyKeys("us-el/77");
    assertThat(answer.on(SEEN)).containsOnlyKeys("us-el/77");
    assertThat(asked).hasValue(1);
    standing.remembered().on(SEEN);
    assertThat(asked).hasValue(2);
  }
}
