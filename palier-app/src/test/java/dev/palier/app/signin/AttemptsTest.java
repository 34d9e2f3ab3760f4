package dev.palier.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private Attempts attempts = new Attempts(new SignInRules.Attempts(QUARTER, 3, 6, 10, 2));

  @BeforeEach
  void none() {
    attempts = new Attempts(new SignInRules.Attempts(QUARTER, 3, 6, 10, 2));
  }

  private void fail(int times, String name, String address) {
    for (int time = 0; time < times; time++) {
      attempts.failed(name, address, NOON.plusSeconds(time));
    }
  }

  private Duration wait(String name, String address) {
    return attempts.wait(name, address, NOON.plusSeconds(10));
  }

  @Test
  void turnsAwayWhoFailsTooOften() {
    fail(2, "ann", "a");
    assertThat(wait("ann", "a")).isZero();
    fail(1, "ann", "a");
    assertThat(wait("ann", "a")).isEqualTo(QUARTER.minusSeconds(10));
    assertThat(attempts.wait("ann", "a", NOON.plus(QUARTER).plusSeconds(2))).isZero();
  }

  @Test
  void saysHowLongUntilTheNextAttemptIsTaken() {
    fail(5, "ann", "a");
    Duration wait = wait("ann", "a");
    Instant then = NOON.plusSeconds(10).plus(wait);
    assertThat(attempts.wait("ann", "a", then.minusMillis(1))).isPositive();
    assertThat(attempts.wait("ann", "a", then)).isZero();
  }

  @Test
  void doesNotLockAnOwnerOutForWhatOthersDoFromElsewhere() {
    fail(3, "ann", "a");
    assertThat(wait("ann", "b")).isZero();
    assertThat(wait("bob", "a")).isZero();
  }

  @Test
  void turnsAwayAnAddressThatTriesManyNames() {
    for (int name = 0; name < 6; name++) {
      fail(1, "name" + name, "a");
    }
    assertThat(wait("another", "a")).isPositive();
    assertThat(wait("another", "b")).isZero();
  }

  @Test
  void turnsAwayANameThatIsTriedFromManyAddresses() {
    for (int address = 0; address < 10; address++) {
      fail(1, "ann", "address" + address);
    }
    assertThat(wait("ann", "new")).isPositive();
  }

  @Test
  void forgetsTheFailuresOfWhoSucceeds() {
    fail(3, "ann", "a");
    attempts.succeeded("ann", "a");
    assertThat(wait("ann", "a")).isZero();
  }

  @Test
  void isNotMadeToForgetAnAddressByOneAccountOfItsOwn() {
    for (int round = 0; round < 6; round++) {
      fail(1, "name" + round, "a");
      attempts.failed("own", "a", NOON);
      attempts.succeeded("own", "a");
    }
    assertThat(wait("another", "a")).isPositive();
  }
}
