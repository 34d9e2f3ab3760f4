package dev.palier.screening.disposition;

import static dev.palier.screening.disposition.Samples.LATER;
import static dev.palier.screening.disposition.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.screening.disposition.AlertEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a person may do with an alert.
class DecisionsTest {

  private final DispositionPolicy policy = DispositionPolicy.packaged();
  private final Decisions one = new Decisions(policy);
  private final Decisions two = new Decisions(policy.withSecondPerson(true));

  @Test
  void keepsWhoWhenWhyAndOnWhat() {
    Change change = decide(one, Samples.open(), AlertState.FALSE_POSITIVE, "mei");
    assertThat(change.after().state()).isEqualTo(AlertState.FALSE_POSITIVE);
    assertThat(change.after().version()).isEqualTo(2);
    assertThat(change.after().decision().by()).isEqualTo("mei");
    assertThat(change.after().decision().basis().versions()).containsExactly("aaaa");
    assertThat(change.after().decision().expires()).isEqualTo(NOON.plus(Duration.ofDays(365)));
    assertThat(change.event().kind()).isEqualTo(Kind.DECIDED);
    assertThat(change.event().reason()).isEqualTo("another address");
    assertThat(change.before()).isEqualTo(Samples.open());
  }

  @Test
  void goesOnlyTheWaysThatThereAre() {
    for (AlertState from : AlertState.values()) {
      for (AlertState to : AlertState.values()) {
        Alert alert = in(from);
        boolean way = from.next().contains(to);
        if (way) {
          assertThat(decide(one, alert, to, "li").after().state()).isEqualTo(to);
        } else {
          assertThatThrownBy(() -> decide(one, alert, to, "li"))
              .isInstanceOf(DispositionException.class)
              .hasMessageContaining("already")
              .hasMessageContaining("\nMaybe ");
        }
      }
    }
    assertThat(AlertState.FALSE_POSITIVE.next()).isEqualTo(Set.of(AlertState.OPEN));
    assertThat(EnumSet.allOf(AlertState.class)).allMatch(state -> !state.next().contains(state));
  }

  @Test
  void saysWhoWasFirst() {
    Alert decided = decide(one, Samples.open(), AlertState.FALSE_POSITIVE, "mei").after();
    assertThatThrownBy(() -> decide(one, decided, AlertState.TRUE_MATCH, "omar"))
        .isInstanceOf(DecidedMeanwhileException.class)
        .hasMessage(
            "The alert "
                + decided.id()
                + " was already decided by mei at 2026-11-24T12:00:00Z: false positive.\n"
                + "Maybe read the alert again, and decide on what stands now.");
  }

  @Test
  void asksForAReasonAndAName() {
    assertThatThrownBy(
            () -> one.decide(Samples.open(), AlertState.TRUE_MATCH, "  ", "mei", NOON, null))
        .hasMessage("The reason is missing.\nMaybe write it.");
    assertThatThrownBy(
            () -> one.decide(Samples.open(), AlertState.TRUE_MATCH, "same", "", NOON, null))
        .hasMessageContaining("The name of who decides is missing");
    assertThatThrownBy(() ->
            one.decide(Samples.open(), AlertState.TRUE_MATCH, "x".repeat(4001), "mei", NOON, null))
        .hasMessageContaining("4001 characters");
  }

  @Test
  void waitsForTheSecondPersonWhereOneIsConfigured() {
    Change proposed = decide(two, Samples.open(), AlertState.FALSE_POSITIVE, "mei");
    assertThat(proposed.event().kind()).isEqualTo(Kind.PROPOSED);
    assertThat(proposed.after().state()).isEqualTo(AlertState.OPEN);
    assertThat(proposed.after().standing(LATER)).isNull();
    assertThatThrownBy(() -> two.confirm(proposed.after(), " Mei", LATER))
        .hasMessage(
            "The decision was proposed by mei, who cannot confirm it too.\n"
                + "Maybe ask another person to confirm it.");
    Change confirmed = two.confirm(proposed.after(), "omar", LATER);
    assertThat(confirmed.after().state()).isEqualTo(AlertState.FALSE_POSITIVE);
    assertThat(confirmed.after().decision().by()).isEqualTo("mei");
    assertThat(confirmed.after().decision().confirmedBy()).isEqualTo("omar");
    assertThat(confirmed.after().decision().words())
        .isEqualTo("decided by mei and omar at 2026-11-24T13:00:00Z: false positive");
    assertThat(confirmed.after().proposal()).isNull();
  }

  @Test
  void letsOneAskForMoreCareAlone() {
    assertThat(decide(two, Samples.open(), AlertState.ESCALATED, "mei").after().state())
        .isEqualTo(AlertState.ESCALATED);
    assertThat(decide(two, in(AlertState.TRUE_MATCH), AlertState.OPEN, "mei").after().state())
        .isEqualTo(AlertState.OPEN);
  }

  @Test
  void takesNoOtherDecisionWhileOneWaits() {
    Alert waiting = decide(two, Samples.open(), AlertState.FALSE_POSITIVE, "mei").after();
    assertThatThrownBy(() -> decide(two, waiting, AlertState.TRUE_MATCH, "omar"))
        .isInstanceOf(DecidedMeanwhileException.class)
        .hasMessageContaining("judged by mei at 2026-11-24T12:00:00Z: false positive is proposed");
  }

  @Test
  void declines() {
    Alert waiting = decide(two, Samples.open(), AlertState.FALSE_POSITIVE, "mei").after();
    Change declined = two.decline(waiting, "the address is theirs", "omar", LATER);
    assertThat(declined.event().kind()).isEqualTo(Kind.DECLINED);
    assertThat(declined.after().proposal()).isNull();
    assertThat(declined.after().state()).isEqualTo(AlertState.OPEN);
    assertThatThrownBy(() -> two.confirm(declined.after(), "omar", LATER))
        .hasMessageContaining("Nothing is proposed");
  }

  @Test
  void holdsAFalsePositiveAsLongAsItsAuthorSaysWithinBounds() {
    Instant week = NOON.plus(Duration.ofDays(7));
    assertThat(
            one.decide(Samples.open(), AlertState.FALSE_POSITIVE, "no", "mei", NOON, week)
                .after()
                .decision()
                .expires())
        .isEqualTo(week);
    assertThatThrownBy(() ->
            one.decide(
                Samples.open(),
                AlertState.FALSE_POSITIVE,
                "no",
                "mei",
                NOON,
                NOON.plus(Duration.ofDays(1096))))
        .hasMessageContaining("no false positive holds longer than 1095 days");
    assertThatThrownBy(
            () -> one.decide(Samples.open(), AlertState.FALSE_POSITIVE, "no", "mei", NOON, NOON))
        .hasMessageContaining("would have expired already");
    assertThatThrownBy(
            () -> one.decide(Samples.open(), AlertState.TRUE_MATCH, "yes", "mei", NOON, week))
        .hasMessageContaining("Only a false positive expires");
  }

  private Alert in(AlertState state) {
    return state == AlertState.OPEN
        ? Samples.open()
        : decide(one, Samples.open(), state, "mei").after();
  }

  private static Change decide(Decisions decisions, Alert alert, AlertState state, String by) {
    return decisions.decide(alert, state, "another address", by, NOON, null);
  }
}
