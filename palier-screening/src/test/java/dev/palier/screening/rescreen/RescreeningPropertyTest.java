package dev.palier.screening.rescreen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.Screener;
import dev.palier.screening.format.SharedLists;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Screening against what changed gives what screening against both versions whole would: on lists
/// that are drawn, and on six real versions of the SDN list.
class RescreeningPropertyTest {

  private static final List<String> SDN =
      List.of(
          "sdn_2021-08-18_f2dad113.csv",
          "sdn_2022-02-25_714f0bc9.csv",
          "sdn_2023-05-19_d7c3ae08.csv",
          "sdn_2024-02-20_ce44edfb.csv",
          "sdn_2024-02-23_19efeec0.csv",
          "sdn_2024-05-03_a5ec3c5e.csv");

  @Test
  void theDeltaEqualsTheFullScreeningOnDrawnLists() {
    int reopened = 0;
    for (long seed = 0; seed < 60; seed++) {
      Samples samples = new Samples(seed);
      Snapshot before = samples.list(60);
      Snapshot after = samples.changed(before);
      List<Party> parties = IntStream.range(0, 40).mapToObj(samples::party).toList();

      reopened += check(before, after, parties);
    }
    assertThat(reopened).isGreaterThan(200);
  }

  @Test
  void theDeltaEqualsTheFullScreeningOnRealVersions() throws IOException {
    Random random = new Random(20240223);
    Snapshot before = sdn(SDN.getFirst());
    for (String file : SDN.subList(1, SDN.size())) {
      Snapshot after = sdn(file);
      List<Party> parties = new ArrayList<>();
      ListDelta delta = ListDelta.between(before, after);
      draw(delta.added(), 60, random, parties);
      draw(delta.removed(), 30, random, parties);
      draw(delta.changed().stream().map(EntryChange::before).toList(), 40, random, parties);
      draw(after.parties(), 60, random, parties);

      assertThat(check(before, after, parties)).as(file).isPositive();
      before = after;
    }
  }

  /// @return how many parties were opened again
  private static int check(Snapshot before, Snapshot after, List<Party> parties) {
    Screener then = Screener.over(ScreeningLists.of(before));
    Screener now = Screener.over(ScreeningLists.of(after));
    List<Reopened> full =
        parties.stream()
            .map(party ->
                new Reopened(
                    party, Turn.between(then.screen(party).matches(), now.screen(party).matches())))
            .filter(reopened -> !reopened.turns().isEmpty())
            .toList();

    Rescreening rescreening = Rescreening.of(ListDelta.between(before, after));

    assertThat(rescreening.reopenAll(parties.stream(), 2)).isEqualTo(full);
    return full.size();
  }

  /// Parties named like entries, a letter wrong in every other one.
  private static void draw(
      List<ListedParty> entries, int count, Random random, List<Party> parties) {
    for (int i = 0; i < count && !entries.isEmpty(); i++) {
      ListedParty entry = entries.get(random.nextInt(entries.size()));
      StringBuilder name = new StringBuilder(entry.name());
      if (i % 2 == 0) {
        name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
      }
      parties.add(Party.of(name.toString(), entry.kind(), null));
    }
  }

  private static Snapshot sdn(String file) throws IOException {
    return Samples.snapshot(SharedLists.read("sdn_history/" + file).parties());
  }
}
