package dev.palier.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.list.Refusal.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which versions may take the place of the one in use.
class IntakeTest {

  private static final ListSource SOURCE =
      new ListSource(
          "us-sdn",
          "SDN",
          "OFAC",
          "sdn-csv",
          List.of(),
          List.of("us-sdn"),
          Duration.ofDays(7),
          0.1,
          1_000_000,
          false);

  private static ListVersion version(int parties, String published) {
    return new ListVersion(
        "us-sdn",
        "ab".repeat(32),
        LocalDate.parse(published),
        Instant.EPOCH,
        "sdn.csv",
        parties,
        false);
  }

  private static Optional<Refusal> refuse(int parties, String published, boolean accept) {
    return new Intake(SOURCE, accept)
        .refuse(version(parties, published), Optional.of(version(1000, "2024-05-03")));
  }

  @Test
  void takesTheFirstVersionOfAnySize() {
    assertThat(new Intake(SOURCE, false).refuse(version(1, "2020-01-01"), Optional.empty()))
        .isEmpty();
  }

  @Test
  void refusesMoreThanTheLimitFewerUnlessAPersonSaysYes() {
    assertThat(refuse(900, "2024-05-03", false)).isEmpty();
    assertThat(refuse(899, "2024-05-03", true)).isEmpty();
    assertThat(refuse(899, "2024-05-03", false).orElseThrow().toString())
        .isEqualTo(
            """
            sdn.csv: the version has 899 entries, 10 % fewer than the 1,000 of the one in use, and the limit is 10 %.
            Maybe fetch it again later, or take it with --accept-shrunken where the source explains it.\
            """);
  }

  @Test
  void refusesNothingAndTheOlderWhateverAPersonSays() {
    assertThat(refuse(0, "2024-05-04", true)).map(Refusal::reason).contains(Reason.EMPTY);
    assertThat(refuse(1000, "2024-05-02", true)).map(Refusal::reason).contains(Reason.OLDER);
  }

  @Test
  void isStaleOnlyPastTheLimit() {
    Instant confirmed = Instant.parse("2026-11-01T00:00:00Z");
    ListVersion version = version(1, "2026-11-01");
    Duration limit = Duration.ofDays(7);
    assertThat(
            Staleness.of(version, confirmed, limit, Instant.parse("2026-11-08T00:00:00Z")).stale())
        .isFalse();
    Staleness later =
        Staleness.of(version, confirmed, limit, Instant.parse("2026-11-08T00:00:01Z"));
    assertThat(later.stale()).isTrue();
    assertThat(later.days()).isEqualTo(7);
    assertThat(Staleness.of(version, confirmed, limit, Instant.EPOCH).age()).isZero();
  }
}
