package dev.palier.app.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataDigest;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Refusal.Reason;
import dev.palier.screening.list.Staleness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions of lists on disk: what is taken, what is refused, what a crash leaves.
class ListDeskTest {

  @TempDir private Path folder;

  @Test
  void startsWithTheListsThatShip() throws IOException {
    CurrentLists lists = Kept.at(folder).desk().current();
    assertThat(sources(lists)).containsExactly("us-1260h", "us-mieu", "starter");
    assertThat(lists.starterOnly()).isTrue();
    assertThat(lists.lists().parties()).hasSizeGreaterThan(600);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAVersionAndConfirmsTheSameBytes() throws IOException {
    Kept kept = Kept.at(folder);
    Path file = Kept.own(folder, "own.csv", 10);
    UpdateResult first = kept.update("own", file, "2026-11-20");
    assertThat(first).isInstanceOf(UpdateResult.Taken.class);
    assertThat(kept.update("own", file, "2026-11-20")).isInstanceOf(UpdateResult.Confirmed.class);
    CurrentLists lists = kept.desk().current();
    assertThat(lists.lists().parties()).anyMatch(party -> party.name().equals("Company 9 Ltd"));
    ListVersion version =
        lists.lists().versions().stream()
            .filter(each -> each.source().equals("own"))
            .findFirst()
            .orElseThrow();
    assertThat(version.parties()).isEqualTo(10);
    assertThat(version.published()).isEqualTo("2026-11-20");
    assertThat(version.retrieved()).isEqualTo(Kept.NOW);
    assertThat(version.digest()).isEqualTo(DataDigest.hex(Files.readAllBytes(file)));
  }

  @Test
  void takesAListWithAWordingThatNoTableKnowsAndTellsIt() throws IOException {
    Kept kept = Kept.at(folder);
    Path file =
        Files.writeString(
            folder.resolve("csl.csv"),
            "name,list,requirement\nSome Company,us-el,For all items on the moon\n");
    assertThat(kept.update("us-csl", file, "2026-11-20"))
        .isInstanceOfSatisfying(
            UpdateResult.Taken.class,
            taken ->
                assertThat(taken.warnings())
                    .singleElement()
                    .asString()
                    .contains("Some Company", "no table knows \"For all items on the moon\""));
  }

  @Test
  void keepsTheStarterUntilSomethingHoldsTheEntityList() throws IOException {
    Kept kept = Kept.at(folder);
    Path other = Files.writeString(folder.resolve("own.csv"), "name\nSome Company\n");
    kept.update("own", other, "2026-11-20");
    assertThat(kept.desk().current().starterOnly()).isTrue();
    kept.update("us-csl", Kept.own(folder, "csl.csv", 20), "2026-11-20");
    assertThat(sources(kept.desk().current()))
        .containsExactly("us-csl", "us-1260h", "own", "us-mieu");
  }

  @Test
  void refusesWhatIsEmptyCutOffShrunkenOlderOrOfAnotherSourceAndTheGoodListStays()
      throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "good.csv", 100), "2026-11-20");
    String digest = inUse(kept);
    assertThat(refused(kept, Files.write(folder.resolve("empty.csv"), new byte[0])))
        .isEqualTo(Reason.EMPTY);
    assertThat(refused(kept, Files.writeString(folder.resolve("head.csv"), "name,country\n")))
        .isEqualTo(Reason.UNREADABLE);
    assertThat(refused(kept, Files.writeString(folder.resolve("cut.json"), "{\"results\":[{\"na")))
        .isEqualTo(Reason.UNREADABLE);
    assertThat(refused(kept, folder.resolve("absent.csv"))).isEqualTo(Reason.NOT_FETCHED);
    assertThat(refused(kept, Kept.own(folder, "small.csv", 89))).isEqualTo(Reason.SHRUNKEN);
    assertThat(
            refused(
                kept, Files.writeString(folder.resolve("own.csv"), "name,list\nCompany,un-sc\n")))
        .isEqualTo(Reason.UNREADABLE);
    assertThat(kept.update("us-csl", Kept.own(folder, "old.csv", 101), "2026-11-19"))
        .isInstanceOfSatisfying(
            UpdateResult.Refused.class,
            refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.OLDER));
    assertThat(inUse(kept)).isEqualTo(digest);
    assertThat(kept.desk().store().versions("us-csl")).hasSize(1);
  }

  @Test
  void takesAShrunkenVersionThatAPersonAccepts() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "good.csv", 100), "2026-11-20");
    Path small = Kept.own(folder, "small.csv", 10);
    assertThat(kept.update("us-csl", small, new UpdateChoices(true, null)))
        .isInstanceOf(UpdateResult.Taken.class);
    assertThat(kept.desk().store().versions("us-csl")).hasSize(2);
  }

  @Test
  void passesOverADamagedVersionForTheOneBeforeAndSaysSo() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "first.csv", 10), "2026-11-19");
    String first = inUse(kept);
    kept.update("us-csl", Kept.own(folder, "second.csv", 11), "2026-11-20");
    Path damaged = kept.root().resolve("us-csl/versions").resolve(inUse(kept)).resolve("0.gz");
    byte[] bytes = Files.readAllBytes(damaged);
    Files.write(damaged, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    CurrentList list = kept.desk().current().all().getFirst();
    assertThat(list.snapshot().version().digest()).isEqualTo(first);
    assertThat(list.note()).contains("second.csv is not what was kept");
    Files.writeString(damaged.resolveSibling("version.json"), "{");
    assertThat(kept.desk().current().all().getFirst().note()).contains("missing on disk");
  }

  @Test
  void neverSeesWhatACrashLeft() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "first.csv", 10), "2026-11-19");
    String first = inUse(kept);
    Path left = kept.root().resolve("us-csl/versions/.unfinished123");
    Files.createDirectories(left);
    Files.writeString(left.resolve("0.gz"), "half");
    Path whole = kept.root().resolve("us-csl/versions").resolve(first);
    Files.copy(whole.resolve("version.json"), left.resolve("version.json"));
    assertThat(inUse(kept)).isEqualTo(first);
    assertThat(kept.desk().store().versions("us-csl")).hasSize(1);
    kept.update("us-csl", Kept.own(folder, "second.csv", 11), "2026-11-20");
    assertThat(left).doesNotExist();
  }

  @Test
  void keepsNoMoreVersionsThanItSays() throws IOException {
    Kept kept = Kept.at(folder);
    ListStore three = new ListStore(kept.root(), 3);
    ListDesk desk =
        new ListDesk(
            kept.desk().sources(),
            dev.palier.screening.shipped.ShippedLists.packaged(),
            three,
            Download.overHttps());
    for (int i = 0; i < 6; i++) {
      desk.update(
          kept.source("own"),
          new Origins(List.of(Kept.own(folder, "own" + i + ".csv", 10 + i)), List.of()),
          UpdateChoices.NONE,
          Kept.NOW.plusSeconds(i));
    }
    assertThat(three.versions("own"))
        .extracting(each -> each.version().parties())
        .containsExactly(15, 14, 13);
  }

  @Test
  void countsTheAgeOfAFileFromTheDayThatItIsOf() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "good.csv", 10), "2026-07-31");
    Staleness staleness = kept.desk().current().stale(Kept.NOW).getFirst();
    assertThat(staleness.version().source()).isEqualTo("us-csl");
    assertThat(staleness.age()).isGreaterThan(Duration.ofDays(116));
    assertThat(
            kept.desk().current().stale(Instant.parse("2026-08-01T00:00:00Z")).stream()
                .map(each -> each.version().source()))
        .doesNotContain("us-csl");
  }

  @Test
  void takesAListOfTwoSourcesFromTheLaterOne() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "csl.csv", 10), "2026-11-19");
    kept.update("us-el", Kept.own(folder, "el.csv", 12), "2026-11-18");
    assertThat(ofTheEntityList(kept)).hasSize(10);
    kept.update("us-el", Kept.own(folder, "later.csv", 13), "2026-11-19");
    assertThat(ofTheEntityList(kept)).hasSize(13);
    kept.update("us-csl", Kept.own(folder, "latest.csv", 11), "2026-11-20");
    assertThat(ofTheEntityList(kept)).hasSize(11);
  }

  @Test
  void saysWhereAPointerIsBroken() throws IOException {
    Kept kept = Kept.at(folder);
    kept.update("us-csl", Kept.own(folder, "good.csv", 10), "2026-11-19");
    Files.writeString(kept.root().resolve("us-csl/current.json"), "{}");
    assertThatThrownBy(() -> kept.desk().current())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("current.json: not a pointer to a version.\nMaybe remove it");
  }

  private static Stream<String> ofTheEntityList(Kept kept) throws IOException {
    return kept.desk().current().lists().parties().stream()
        .filter(party -> party.list().equals("us-el"))
        .map(dev.palier.screening.party.ListedParty::name);
  }

  private static List<String> sources(CurrentLists lists) {
    return lists.all().stream().map(each -> each.source().id()).toList();
  }

  private static String inUse(Kept kept) throws IOException {
    return kept.desk().store().pointer("us-csl").orElseThrow().digest();
  }

  private static Reason refused(Kept kept, Path file) throws IOException {
    UpdateResult result = kept.update("us-csl", file, "2026-11-20");
    return result instanceof UpdateResult.Refused refused
        ? refused.refusal().reason()
        : throwing(result);
  }

  private static Reason throwing(UpdateResult result) {
    throw new AssertionError("not refused: " + result);
  }
}
