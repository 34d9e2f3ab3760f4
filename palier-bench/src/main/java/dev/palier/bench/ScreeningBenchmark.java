package dev.palier.bench;

import dev.palier.screening.Screener;
import dev.palier.screening.format.ListFile;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One party against the whole Consolidated Screening List, one thread; and the same by comparing
/// with every name by Jaro and Winkler.
///
/// The list is read from `PALIER_SHARED_DATA`, or from `../shared/data` beside the repository.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ScreeningBenchmark {

  private Screener screener;
  private List<String> names;

  @Setup
  public void load() throws IOException {
    String shared = System.getenv("PALIER_SHARED_DATA");
    Path file =
        Path.of(shared == null ? "../shared/data" : shared).resolve("lists/csl_2026-07-31.json");
    Snapshot list = snapshot(ListReader.packaged().read(List.of(ListFile.at(file))).parties());
    screener = Screener.over(ScreeningLists.of(list));
    names =
        list.parties().stream()
            .flatMap(entry -> entry.names().stream())
            .map(PartyName::text)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
  }

  @Benchmark
  public Screening asListed() {
    return organisation("Huawei Technologies Co., Ltd.");
  }

  @Benchmark
  public Screening typo() {
    return organisation("Huawi Tecnologies Co., Ltd.");
  }

  @Benchmark
  public Screening chinese() {
    return organisation("华为技术有限公司");
  }

  @Benchmark
  public Screening commonWords() {
    return organisation("China International Technology Trading Company");
  }

  @Benchmark
  public Screening commonPerson() {
    return screener.screen(Party.of("Mohammad Ali Hassan", PartyKind.PERSON, null));
  }

  @Benchmark
  public Screening cleanPerson() {
    return screener.screen(Party.of("Ingeborg Abrahamsen", PartyKind.PERSON, null));
  }

  @Benchmark
  public int everyNameByJaroWinkler() {
    int alike = 0;
    for (String name : names) {
      alike += JaroWinkler.similarity("huawi tecnologies co., ltd.", name) >= 0.85 ? 1 : 0;
    }
    return alike;
  }

  private Screening organisation(String name) {
    return screener.screen(Party.of(name, PartyKind.ORGANISATION, null));
  }

  static Snapshot snapshot(List<ListedParty> entries) {
    return new Snapshot(
        new ListVersion(
            "bench", "0", LocalDate.EPOCH, Instant.EPOCH, "file", entries.size(), false),
        entries);
  }
}
