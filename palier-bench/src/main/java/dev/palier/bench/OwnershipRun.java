package dev.palier.bench;

import dev.palier.screening.ownership.FiftyPercent;
import dev.palier.screening.ownership.FiftyPercentRule;
import dev.palier.screening.ownership.HolderListing;
import dev.palier.screening.ownership.LookThrough;
import dev.palier.screening.ownership.OwnershipCsv;
import dev.palier.screening.ownership.OwnershipGraph;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Times, on one thread, the rule of 50 percent over a drawn graph of a million shares: reading,
/// closing, the arithmetic share. Owners are drawn anywhere in the graph, so that large circles
/// arise.
public final class OwnershipRun {

  private static final int SHARES = 1_000_000;
  private static final int PARTIES = 500_000;
  private static final int LISTED_OF = 100;
  private static final int RUNS = 5;

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private OwnershipRun() {}

  public static void main(String... arguments) throws IOException {
    byte[] csv = draw();
    System.out.println(
        SHARES + " shares among " + PARTIES + " parties; ms of one thread for each of 5 runs");
    for (int run = 0; run < RUNS; run++) {
      long start = PROCESSOR.getCurrentThreadCpuTime();
      OwnershipGraph graph = OwnershipCsv.read("drawn", new ByteArrayInputStream(csv));
      long read = PROCESSOR.getCurrentThreadCpuTime();
      Map<String, HolderListing> listed = listed(graph);
      LocalDate day = LocalDate.parse("2025-10-15");
      long from = PROCESSOR.getCurrentThreadCpuTime();
      FiftyPercent answer = FiftyPercent.of(graph, listed, day, FiftyPercentRule.packaged());
      long closed = PROCESSOR.getCurrentThreadCpuTime();
      LookThrough look = LookThrough.of(graph, listed, day);
      long looked = PROCESSOR.getCurrentThreadCpuTime();
      System.out.println(
          "read "
              + millis(read - start)
              + ", rule "
              + millis(closed - from)
              + ", arithmetic "
              + millis(looked - closed)
              + "; "
              + answer.owned().size()
              + " owned, settled "
              + look.settled());
    }
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }

  private static byte[] draw() {
    SplittableRandom random = new SplittableRandom(71);
    StringBuilder csv = new StringBuilder("owner,owned,percent\n");
    for (int share = 0; share < SHARES; share++) {
      csv.append("party ")
          .append(random.nextInt(PARTIES))
          .append(",party ")
          .append(share % PARTIES)
          .append(',')
          .append(random.nextInt(10) == 0 ? "" : Integer.toString(random.nextInt(51)))
          .append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, HolderListing> listed(OwnershipGraph graph) {
    Map<String, HolderListing> listed = new HashMap<>();
    for (int place = 0; place < graph.holders().size(); place += LISTED_OF) {
      String id = graph.holders().get(place).id();
      listed.put(
          id,
          HolderListing.certain(
              ListedParty.of(
                  "us-el/" + place,
                  "us-el",
                  PartyKind.ORGANISATION,
                  List.of(PartyName.primary(id)),
                  Set.of())));
    }
    return listed;
  }
}
