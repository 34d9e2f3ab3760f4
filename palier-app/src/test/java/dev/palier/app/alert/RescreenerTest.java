package dev.palier.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.configuration.Configuration;
import dev.palier.app.desk.Home;
import dev.palier.app.store.ScreeningRun;
import dev.palier.screening.Screener;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a change of the lists does to the parties under watch.
class RescreenerTest {

  private static final Actor MEI = Actor.atTerminal("mei");
  private static final List<String> WORDS =
      List.of("Huawei", "Sugon", "Biren", "Hygon", "Phytium", "Loongson", "Cambricon", "Inspur");
  private static final List<String> ENDS =
      List.of("Technologies Co., Ltd.", "Integrated Circuit", "Semiconductor", "Group");

  @TempDir private Path folder;

  @Test
  void screensOnlyWhomAChangeAffects() throws IOException {
    try (AlertDesk desk = desk("one")) {
      desk.parties()
          .put(List.of(party("K-1", "Huawei"), party("K-2", "Sugon")), true, "mei", desk.now());
      Rescreener rescreener = new Rescreener(desk);
      ScreeningLists first = lists(1, entry("us-el/1", "Huawei", "", "for all items", ""));
      assertThat(rescreener.catchUp(Screener.over(first), MEI).alerts().opened()).hasSize(1);
      assertThat(rescreener.catchUp(Screener.over(first), MEI).affected()).isZero();
      ScreeningLists second =
          lists(
              2,
              entry("us-el/1", "Huawei", "", "for all items", "new remarks"),
              entry("us-el/2", "Sugon", "", "for all items", ""));
      Rescreened done = rescreener.changed(first, Screener.over(second), MEI);
      assertThat(done.affected()).isEqualTo(1);
      assertThat(done.alerts().opened())
          .extracting(alert -> alert.party().reference())
          .containsExactly("K-2");
      ScreeningRun run = desk.screenings().last(ScreeningRun.Kind.RESCREEN).orElseThrow();
      assertThat(run.parties()).isEqualTo(1);
      assertThat(run.versions()).isEqualTo(second.versions());
    }
  }

  @Test
  void opensAFalsePositiveAgainWhenTheEntryGetsAnAddressThatMatchesNothing() throws IOException {
    try (AlertDesk desk = desk("one")) {
      desk.parties().put(List.of(party("K-1", "Huawei")), true, "mei", desk.now());
      Rescreener rescreener = new Rescreener(desk);
      ScreeningLists first = lists(1, entry("us-el/1", "Huawei", "", "for all items", ""));
      Alert alert = rescreener.catchUp(Screener.over(first), MEI).alerts().opened().getFirst();
      desk.decide(alert.id(), 1, AlertState.FALSE_POSITIVE, "another firm", MEI, null);
      ScreeningLists second =
          lists(2, entry("us-el/1", "Huawei", "Bantian, Shenzhen", "for all items", ""));
      Rescreened done = rescreener.changed(first, Screener.over(second), MEI);
      assertThat(done.alerts().reopened()).extracting(Alert::id).containsExactly(alert.id());
    }
  }

  @Test
  void screensEverybodyWhereAChangeWasMissed() throws IOException {
    try (AlertDesk desk = desk("one")) {
      desk.parties()
          .put(List.of(party("K-1", "Huawei"), party("K-2", "Sugon")), true, "mei", desk.now());
      Rescreener rescreener = new Rescreener(desk);
      rescreener.catchUp(Screener.over(lists(1)), MEI);
      ScreeningLists missed = lists(2, entry("us-el/1", "Huawei", "", "x", ""));
      ScreeningLists third =
          lists(3, entry("us-el/1", "Huawei", "", "x", ""), entry("us-el/2", "Biren", "", "x", ""));
      Rescreened done = rescreener.changed(missed, Screener.over(third), MEI);
      assertThat(done.affected()).isEqualTo(2);
      assertThat(done.alerts().opened()).hasSize(1);
    }
  }

  @Test
  void opensNoAlertForARelatedNameOfAPartyThatWantsNone() throws IOException {
    try (AlertDesk desk = desk("one")) {
      String name = "Cambricon Semiconductor Shenzhen Co., Ltd.";
      desk.parties().put(List.of(party("K-1", name)), true, "mei", desk.now());
      desk.parties().put(List.of(party("K-2", name)), false, "mei", desk.now());
      ScreeningLists lists =
          lists(
              1,
              entry("us-el/1", name, "", "x", ""),
              entry("us-el/2", "Cambricon Optical Research Beijing Co., Ltd.", "", "x", ""));
      assertThat(new Rescreener(desk).all(Screener.over(lists), MEI).alerts().opened())
          .extracting(alert -> alert.party().reference() + " " + alert.entry().id())
          .containsExactlyInAnyOrder("K-1 us-el/1", "K-1 us-el/2", "K-2 us-el/1");
    }
  }

  /// Two desks see the same lists change and the same decisions; one screens what a change affects,
  /// the other everybody. Their alerts and histories must be the same.
  @Test
  void comesToWhatAFullRescreeningComesTo() throws IOException {
    Random random = new Random(2026);
    int events = 0;
    try (AlertDesk delta = desk("delta");
        AlertDesk full = desk("full")) {
      List<Party> parties = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        parties.add(party("K-" + i, name(random)));
      }
      delta.parties().put(parties, true, "mei", delta.now());
      full.parties().put(parties, true, "mei", full.now());
      ScreeningLists before = lists(0, entries(random));
      new Rescreener(delta).catchUp(Screener.over(before), MEI);
      new Rescreener(full).all(Screener.over(before), MEI);
      for (int round = 1; round <= 12; round++) {
        for (Alert alert : full.alerts().list(AlertQuery.work().withPage(0, 5))) {
          for (AlertDesk desk : List.of(delta, full)) {
            desk.decide(alert.id(), 0, AlertState.FALSE_POSITIVE, "round " + round, MEI, null);
          }
        }
        ScreeningLists after = lists(round, changed(before.parties(), random));
        Screener screener = Screener.over(after);
        new Rescreener(delta).changed(before, screener, MEI);
        new Rescreener(full).all(screener, MEI);
        before = after;
        List<String> expected = told(full);
        assertThat(told(delta)).isEqualTo(expected);
        events = expected.size();
      }
    }
    assertThat(events).isGreaterThan(100);
  }

  private static List<String> told(AlertDesk desk) {
    List<String> told = new ArrayList<>();
    for (Alert alert : desk.alerts().list(AlertQuery.all().withPage(0, 10_000))) {
      for (AlertEvent event : desk.alerts().history(alert.id())) {
        told.add(
            alert.id()
                + " "
                + alert.matching()
                + " "
                + event.kind()
                + " "
                + event.state()
                + " "
                + event.differences());
      }
    }
    return told.stream().sorted().toList();
  }

  private static ListedParty[] entries(Random random) {
    List<ListedParty> entries = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      entries.add(entry("us-el/" + i, name(random), "", "requirement " + random.nextInt(3), ""));
    }
    return entries.toArray(ListedParty[]::new);
  }

  /// One or two entries removed, added, or changed in a way that matters or does not.
  private static ListedParty[] changed(List<ListedParty> before, Random random) {
    List<ListedParty> entries = new ArrayList<>(before);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(entries.size());
      ListedParty old = entries.get(at);
      String terms = String.valueOf(old.terms().requirement());
      switch (random.nextInt(5)) {
        case 0 -> entries.remove(at);
        case 1 ->
            entries.add(
                entry("us-el/" + (100 + random.nextInt(10_000)), name(random), "", "new", ""));
        case 2 -> entries.set(at, entry(old.id(), name(random), "", terms, ""));
        case 3 -> entries.set(at, entry(old.id(), old.name(), "", terms, "remark " + i));
        default ->
            entries.set(
                at, entry(old.id(), old.name(), "Road " + random.nextInt(9), terms + "!", ""));
      }
    }
    return entries.toArray(ListedParty[]::new);
  }

  private static String name(Random random) {
    return WORDS.get(random.nextInt(WORDS.size())) + " " + ENDS.get(random.nextInt(ENDS.size()));
  }

  private static Party party(String reference, String name) {
    return new Party(reference, List.of(name), PartyKind.ORGANISATION, "CN", null, null, List.of());
  }

  private static ListedParty entry(
      String id, String name, String address, String requirement, String remarks) {
    return new ListedParty(
        id,
        "us-el",
        PartyKind.ORGANISATION,
        List.of(PartyName.primary(name)),
        Set.of("CN"),
        address.isEmpty() ? List.of() : List.of(new Address(address, "CN")),
        List.of(),
        List.of(),
        List.of(),
        new ListingTerms(requirement, null, null),
        null,
        remarks);
  }

  private static ScreeningLists lists(int version, ListedParty... entries) {
    return ScreeningLists.of(
        new Snapshot(
            new ListVersion(
                "us-csl",
                "digest" + version,
                LocalDate.of(2026, 7, 1).plusDays(version),
                Instant.parse("2026-11-24T12:00:00Z"),
                "csl.json",
                entries.length,
                false),
            List.of(entries)));
  }

  private AlertDesk desk(String name) throws IOException {
    return AlertDesk.open(new Home(folder.resolve(name)), Configuration.NONE);
  }
}
