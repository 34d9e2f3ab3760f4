package dev.palier.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.list.EntryChange.Part;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What changed between two versions.
class ListDeltaTest {

  private static Snapshot snapshot(ListedParty... parties) {
    return snapshot(List.of(parties));
  }

  private static Snapshot snapshot(List<ListedParty> parties) {
    return new Snapshot(
        new ListVersion(
            "us-sdn", "00", LocalDate.EPOCH, Instant.EPOCH, "sdn.csv", parties.size(), false),
        parties);
  }

  private static ListedParty party(int number, String name, String... countries) {
    return ListedParty.of(
        "us-sdn/" + number,
        "us-sdn",
        PartyKind.ORGANISATION,
        List.of(PartyName.primary(name)),
        Set.of(countries));
  }

  @Test
  void tellsWhatCameWentAndChanged() {
    ListDelta delta =
        ListDelta.between(
            snapshot(party(1, "One", "CN"), party(2, "Two"), party(3, "Three")),
            snapshot(party(1, "One", "CN", "HK"), party(3, "Three"), party(4, "Four")));
    assertThat(delta.added()).extracting(ListedParty::name).containsExactly("Four");
    assertThat(delta.removed()).extracting(ListedParty::name).containsExactly("Two");
    assertThat(delta.changed()).hasSize(1);
    EntryChange change = delta.changed().getFirst();
    assertThat(change.parts()).containsExactly(Part.COUNTRIES);
    assertThat(change.gained(Part.COUNTRIES)).asString().isEqualTo("[HK]");
    assertThat(change.lost(Part.COUNTRIES)).isEmpty();
  }

  @Test
  void isEmptyBetweenAVersionAndItself() {
    Snapshot same = snapshot(party(1, "One", "CN"), party(2, "Two"));
    assertThat(ListDelta.between(same, same).isEmpty()).isTrue();
  }

  /// What the delta says, done to the older version, gives the newer one.
  @Test
  void leadsFromTheOlderToTheNewerVersion() {
    Random random = new Random(20261124);
    for (int run = 0; run < 200; run++) {
      Snapshot older = random(random);
      Snapshot newer = random(random);
      ListDelta delta = ListDelta.between(older, newer);
      TreeMap<String, ListedParty> entries = new TreeMap<>();
      older.parties().forEach(party -> entries.put(party.id(), party));
      delta.removed().forEach(party -> entries.remove(party.id()));
      delta.added().forEach(party -> assertThat(entries.put(party.id(), party)).isNull());
      delta
          .changed()
          .forEach(change -> {
            assertThat(change.parts()).isNotEmpty();
            assertThat(entries.put(change.after().id(), change.after())).isEqualTo(change.before());
          });
      TreeMap<String, ListedParty> wanted = new TreeMap<>();
      newer.parties().forEach(party -> wanted.put(party.id(), party));
      assertThat(entries).isEqualTo(wanted);
    }
  }

  private static Snapshot random(Random random) {
    List<ListedParty> parties = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      if (random.nextInt(4) > 0) {
        parties.add(
            party(
                number,
                "Name " + random.nextInt(2),
                random.nextBoolean() ? new String[] {"CN"} : new String[0]));
      }
    }
    return snapshot(parties);
  }
}
