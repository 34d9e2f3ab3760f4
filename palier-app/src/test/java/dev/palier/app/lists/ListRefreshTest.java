package dev.palier.app.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.text.Messages;
import dev.palier.screening.Screener;
import dev.palier.screening.list.ListSource;
import dev.palier.screening.list.ListSources;
import dev.palier.screening.list.Refusal.Reason;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.shipped.ShippedLists;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists that change under a running server.
class ListRefreshTest {

  @TempDir private Path folder;

  @Test
  void takesUpWhatAnotherProcessRenewedAndNothingElse() throws IOException {
    Kept kept = Kept.at(folder);
    LiveScreener live = LiveScreener.over(kept.desk());
    Screener before = live.get();
    assertThat(live.renew()).isFalse();
    assertThat(live.get()).isSameAs(before);
    Kept.at(folder).update("us-csl", Kept.own(folder, "csl.csv", 10), "2026-11-20");
    assertThat(live.renew()).isTrue();
    assertThat(live.get()).isNotSameAs(before);
    assertThat(live.get().lists().parties())
        .extracting(ListedParty::name)
        .contains("Company 9 Ltd");
    assertThat(live.get().lists().stale(Kept.NOW)).isEmpty();
  }

  @Test
  void keepsTheScreenerWhenAVersionCannotBeReadAndSaysSo() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "csl.csv", 10), "2026-11-20");
    LiveScreener live = LiveScreener.over(kept.desk());
    Screener before = live.get();
    Files.writeString(kept.root().resolve("us-csl/current.json"), "{");
    assertThat(live.get()).isSameAs(before);
    org.assertj.core.api.Assertions.assertThatThrownBy(live::renew).isInstanceOf(IOException.class);
    assertThat(live.get()).isSameAs(before);
  }

  @Test
  void keepsWhatIsInUseWhenAFetchFailsAndTellsIt() throws IOException {
    ListSource dead =
        new ListSource(
            "us-csl",
            "CSL",
            "trade.gov",
            "own-csv",
            List.of(URI.create("https://localhost:9/csl.csv")),
            List.of("us-el"),
            Duration.ofDays(7),
            0.1,
            1_000_000,
            false);
    ListDesk desk =
        new ListDesk(
            new ListSources(List.of(dead), 3),
            ShippedLists.packaged(),
            new ListStore(folder.resolve("lists"), 3),
            Download.overHttps());
    desk.update(
        dead,
        new Origins(List.of(Kept.own(folder, "csl.csv", 10)), List.of()),
        UpdateChoices.NONE,
        Kept.NOW);
    LiveScreener live = LiveScreener.over(desk);
    List<UpdateResult> told = new ArrayList<>();
    try (ListRefresh refresh =
        new ListRefresh(desk, live, InstantSource.fixed(Kept.NOW), told::add)) {
      refresh.fetch();
      assertThat(refresh.failures())
          .singleElement()
          .satisfies(failure -> {
            assertThat(failure.refusal().reason()).isEqualTo(Reason.NOT_FETCHED);
            assertThat(failure.inUse()).isPresent();
          });
    }
    assertThat(told).hasSize(1);
    assertThat(new ListWords(Messages.of("en")).caveats(live.get().lists(), Kept.NOW))
        .anyMatch(
            line -> line.startsWith("the last update was refused: https://localhost:9/csl.csv"));
    assertThat(live.get().lists().parties()).hasSize(10);
  }

  /// Screens while versions change, and never finds a list that is neither the one nor the other.
  @Test
  void answersWithoutAPauseWhileListsChange() throws Exception {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "0.csv", 10), "2026-11-20");
    LiveScreener live = LiveScreener.over(kept.desk());
    AtomicBoolean over = new AtomicBoolean();
    AtomicBoolean torn = new AtomicBoolean();
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              while (!over.get()) {
                Screener now = live.get();
                int entries = now.lists().versions().getFirst().parties();
                boolean found = !now.screen(Party.named("Company 9 Ltd")).sameParty().isEmpty();
                torn.compareAndSet(false, entries < 10 || !found);
              }
            });
    for (int i = 1; i < 5; i++) {
      kept.update("us-csl", Kept.own(folder, i + ".csv", 10 + i), "2026-11-20");
      assertThat(live.renew()).isTrue();
    }
    over.set(true);
    reader.join();
    assertThat(torn).isFalse();
  }
}
