package dev.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScreenerTest {

  private static final Screener SCREENER =
      over(
          entry("1", PartyKind.ORGANISATION, "Qorvath Technologies Co., Ltd."),
          entry("2", PartyKind.ORGANISATION, "Qorvath Cloud France"),
          entry("3", PartyKind.PERSON, "MAKHLOUF, Rami", "Rami Makhluf"),
          entry("4", PartyKind.PERSON, "MAKHLOUF, Hafez"));

  @Test
  void aPartyIsFoundByATypoOfAnyOfItsNames() {
    List<Match> matches =
        SCREENER.screen(Party.named("Qorvth Technologies Company Limited")).matches();

    assertThat(matches.getFirst().entry().id()).isEqualTo("1");
    assertThat(matches.getFirst().relation()).isEqualTo(Relation.SAME_PARTY);
    assertThat(matches.getFirst().name().text()).isEqualTo("Qorvath Technologies Co., Ltd.");
  }

  @Test
  void theSamePartyComesBeforeRelatedNames() {
    Screening screening = SCREENER.screen(Party.named("Qorvath Technologies"));

    assertThat(screening.sameParty()).extracting(match -> match.entry().id()).containsExactly("1");
    assertThat(screening.relatedNames())
        .extracting(match -> match.entry().id())
        .containsExactly("2");
  }

  @Test
  void eachOfAPartysNamesIsScreened() {
    Party party =
        new Party(
            "C-1",
            List.of("Some Holding", "Rami MAKHLOUF"),
            PartyKind.PERSON,
            null,
            null,
            null,
            List.of());

    List<Match> matches = SCREENER.screen(party).sameParty();

    assertThat(matches).extracting(match -> match.entry().id()).containsExactly("3");
    assertThat(matches.getFirst().queried()).isEqualTo("Rami MAKHLOUF");
  }

  @Test
  void noMatchStillNamesTheVersions() {
    Screening screening = SCREENER.screen(Party.named("Zebra Crossing Bakery"));

    assertThat(screening.matches()).isEmpty();
    assertThat(screening.versions()).extracting(ListVersion::source).containsExactly("test");
  }

  @Test
  void manyPartiesAreAnsweredInTheirOrder() {
    List<Party> parties =
        IntStream.range(0, 1_000)
            .mapToObj(i -> Party.named(i % 3 == 0 ? "Rami Makhlouf" : "Customer " + i))
            .toList();

    List<Screening> answers = SCREENER.screenAll(parties.stream(), 2).toList();

    assertThat(answers).extracting(Screening::party).isEqualTo(parties);
    assertThat(answers).isEqualTo(parties.stream().map(SCREENER::screen).toList());
  }

  private static Screener over(ListedParty... entries) {
    ListVersion version =
        new ListVersion(
            "test",
            "00",
            LocalDate.parse("2026-11-01"),
            Instant.parse("2026-11-02T00:00:00Z"),
            "memory",
            entries.length,
            false);
    return Screener.over(ScreeningLists.of(new Snapshot(version, List.of(entries))));
  }

  private static ListedParty entry(String id, PartyKind kind, String... names) {
    List<PartyName> all = Arrays.stream(names).map(PartyName::primary).toList();
    return ListedParty.of(id, "test", kind, all, Set.of());
  }
}
