package dev.palier.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.palier.screening.Screener;
import dev.palier.screening.format.ListFile;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.format.ListReading;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.rescreen.ListDelta;
import dev.palier.screening.rescreen.Rescreening;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Prints how fast a list is loaded and screened against: `./bench/run screening LIST.json`.
///
/// Times of single parties are those of the processor, so that other work on the machine moves them
/// less; those of loading, batches and re-screening are of the clock.
public final class ScreeningLatency {

  private static final int EACH = 4_000;
  private static final int ROUNDS = 3;
  private static final int OWN = 100_000;
  private static final int PLAIN = 60;
  private static final double ALIKE = 0.85;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out;

  private ScreeningLatency(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    new ScreeningLatency(System.out).print(Path.of(args[0]));
  }

  private void print(Path file) throws IOException {
    Snapshot list = null;
    Screener screener = null;
    for (int round = 0; round < ROUNDS; round++) {
      double processor = processor();
      long start = System.nanoTime();
      ListReading reading = ListReader.packaged().read(List.of(ListFile.at(file)));
      list = ScreeningBenchmark.snapshot(reading.parties());
      long read = System.nanoTime();
      screener = Screener.over(ScreeningLists.of(list));
      out.printf(
          "load, %s: file %.2f s, names and index %.2f s; %.2f s of processor%n",
          round == 0 ? "cold" : "warm",
          (read - start) / 1e9,
          (System.nanoTime() - read) / 1e9,
          processor() - processor);
    }
    heap(list);
    Map<ScreeningQueries.Sort, List<Party>> queries = ScreeningQueries.of(list, EACH);
    for (int round = 0; round < ROUNDS; round++) {
      queries(screener, queries, round == ROUNDS - 1);
    }
    plain(list, queries);
    batch(screener, queries);
    rescreen(list);
  }

  private void heap(Snapshot list) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        "live heap with %,d entries, %,d names: %d MB of %d%n",
        list.parties().size(),
        list.parties().stream().mapToInt(entry -> entry.names().size()).sum(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  private void queries(
      Screener screener, Map<ScreeningQueries.Sort, List<Party>> queries, boolean print) {
    List<long[]> all = new ArrayList<>();
    queries.forEach((sort, parties) -> {
      long[] nanos = new long[parties.size()];
      long found = 0;
      for (int i = 0; i < nanos.length; i++) {
        long start = THREADS.getCurrentThreadCpuTime();
        found += screener.screen(parties.get(i)).matches().size();
        nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
      }
      all.add(nanos);
      if (print) {
        line(sort.name().toLowerCase(Locale.ROOT).replace('_', ' '), nanos, found);
      }
    });
    if (print) {
      line("all", all.stream().flatMapToLong(Arrays::stream).toArray(), -1);
    }
  }

  private void line(String what, long[] nanos, long found) {
    Arrays.sort(nanos);
    int n = nanos.length;
    out.printf(
        "%-13s p50 %.3f  p95 %.3f  p99 %.3f  p99.9 %.3f  mean %.3f ms%s%n",
        what,
        nanos[n / 2] / 1e6,
        nanos[n * 95 / 100] / 1e6,
        nanos[n * 99 / 100] / 1e6,
        nanos[(int) (n * 0.999)] / 1e6,
        Arrays.stream(nanos).average().orElse(0) / 1e6,
        found < 0 ? "" : String.format(", %.1f matches each", found / (double) n));
  }

  private void batch(Screener screener, Map<ScreeningQueries.Sort, List<Party>> queries) {
    List<Party> parties = new ArrayList<>();
    queries.values().forEach(parties::addAll);
    Collections.shuffle(parties, new Random(1));
    int threads = Runtime.getRuntime().availableProcessors();
    double processor = processor();
    long start = System.nanoTime();
    long matches =
        screener.screenAll(parties.stream(), threads).mapToLong(s -> s.matches().size()).sum();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "batch of %,d on %d threads: %.1f s, %.0f parties/s; %.0f for a second of processor%n",
        parties.size(),
        threads,
        seconds,
        parties.size() / seconds,
        parties.size() / (processor() - processor));
    out.printf("%,d matches%n", matches);
  }

  /// One's own parties against a change of 6 entries and one of 553, as the SDN list knew them.
  private void rescreen(Snapshot list) {
    List<Party> own = new ArrayList<>();
    ScreeningQueries.of(list, OWN / ScreeningQueries.Sort.values().length + 1)
        .values()
        .forEach(own::addAll);
    Collections.shuffle(own, new Random(2));
    own.subList(OWN, own.size()).clear();
    int threads = Runtime.getRuntime().availableProcessors();
    for (int added : new int[] {6, 553, 6}) {
      List<ListedParty> before = new ArrayList<>(list.parties());
      Collections.shuffle(before, new Random(added));
      Snapshot old = ScreeningBenchmark.snapshot(before.subList(added, before.size()));
      double processor = processor();
      long start = System.nanoTime();
      ListDelta delta = ListDelta.between(old, list);
      long reopened = Rescreening.of(delta).reopenAll(own.stream(), threads).count();
      out.printf(
          "re-screening %,d parties, %d entries added: %.2f s on %d threads, %.2f s of processor,"
              + " %,d opened again%n",
          OWN,
          delta.added().size(),
          (System.nanoTime() - start) / 1e9,
          threads,
          processor() - processor,
          reopened);
    }
  }

  /// What comparing with every name by Jaro and Winkler takes on the same machine at the same time.
  private void plain(Snapshot list, Map<ScreeningQueries.Sort, List<Party>> queries) {
    List<String> names =
        list.parties().stream()
            .flatMap(entry -> entry.names().stream())
            .map(name -> name.text().toLowerCase(Locale.ROOT))
            .toList();
    List<Party> some = queries.values().iterator().next().subList(0, PLAIN);
    int alike = 0;
    long start = 0;
    for (int i = 0; i < PLAIN; i++) {
      if (i == PLAIN / 2) {
        start = THREADS.getCurrentThreadCpuTime();
      }
      String query = some.get(i).name().toLowerCase(Locale.ROOT);
      for (String name : names) {
        alike += JaroWinkler.similarity(query, name) >= ALIKE ? 1 : 0;
      }
    }
    out.printf(
        "every name by Jaro-Winkler: %.1f ms a party (%,d alike)%n",
        (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / (PLAIN - PLAIN / 2), alike);
  }

  private static double processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
