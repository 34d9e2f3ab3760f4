package dev.palier.screening.rescreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListDeltaTest {

  private static final ListedParty RAMI = entry("a/1", "", ListingTerms.NONE, "Rami Makhlouf");
  private static final ListedParty QORVATH = entry("a/2", "", ListingTerms.NONE, "Qorvath Trading");

  @Test
  void whatCameWhatWentAndWhatChangedIsTold() {
    ListedParty renamed = entry("a/2", "seen", ListingTerms.NONE, "Qorvath Trading", "QT Impex");
    ListedParty added = entry("a/3", "", ListingTerms.NONE, "Zyxel Works");

    ListDelta delta = ListDelta.between(snapshot(RAMI, QORVATH), snapshot(renamed, added));

    assertThat(delta.added()).containsExactly(added);
    assertThat(delta.removed()).containsExactly(RAMI);
    assertThat(delta.changed())
        .containsExactly(
            new EntryChange(QORVATH, renamed, Set.of(Aspect.OTHER_NAMES, Aspect.REMARKS)));
    assertThat(delta.isEmpty()).isFalse();
  }

  @Test
  void anotherOrderOfEntriesIsNoChange() {
    assertThat(ListDelta.between(snapshot(RAMI, QORVATH), snapshot(QORVATH, RAMI)).isEmpty())
        .isTrue();
  }

  @Test
  void anotherRemarkReopensNobodyButIsTold() {
    ListedParty remarked = entry("a/1", "linked to X", ListingTerms.NONE, "Rami Makhlouf");

    ListDelta delta = ListDelta.between(snapshot(RAMI), snapshot(remarked));

    assertThat(delta.changed()).extracting(EntryChange::matters).containsExactly(false);
    assertThat(reopen(delta, "Rami Makhlouf")).isEmpty();
  }

  @Test
  void aNewEntryOpensWhomItMatchesOnly() {
    ListDelta delta = ListDelta.between(snapshot(RAMI), snapshot(RAMI, QORVATH));

    assertThat(reopen(delta, "Qorvth Trading").orElseThrow().turns())
        .extracting(Turn::kind, Turn::entry)
        .containsExactly(tuple(Turn.Kind.NEW, "a/2"));
    assertThat(reopen(delta, "Rami Makhlouf")).isEmpty();
  }

  @Test
  void anEntryThatWentAndOneWhoseTermsChangedOpenTheirParties() {
    ListedParty stricter =
        entry("a/2", "", new ListingTerms("All items", "Denial", null), "Qorvath Trading");

    ListDelta delta = ListDelta.between(snapshot(RAMI, QORVATH), snapshot(stricter));

    assertThat(reopen(delta, "Rami Makhlouf").orElseThrow().turns())
        .extracting(Turn::kind)
        .containsExactly(Turn.Kind.GONE);
    assertThat(reopen(delta, "Qorvath Trading").orElseThrow().turns())
        .extracting(Turn::kind)
        .containsExactly(Turn.Kind.CHANGED);
  }

  private static Optional<Reopened> reopen(ListDelta delta, String name) {
    return Rescreening.of(delta).reopen(Party.named(name));
  }

  private static Snapshot snapshot(ListedParty... entries) {
    return Samples.snapshot(List.of(entries));
  }

  private static ListedParty entry(String id, String remarks, ListingTerms terms, String... names) {
    List<PartyName> all = List.of(names).stream().map(PartyName::primary).toList();
    return new ListedParty(
        id,
        "a",
        PartyKind.UNKNOWN,
        all,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        terms,
        null,
        remarks);
  }
}
