package dev.palier.screening.ownership;

import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Graphs of ownership for tests: written out, or drawn from a seed.
final class Graphs {

  static final LocalDate DAY = LocalDate.parse("2025-10-15");
  static final FiftyPercentRule RULE = FiftyPercentRule.packaged();

  private Graphs() {}

  /// Rows of `owner,owned,percent`.
  static OwnershipGraph of(String... rows) {
    return csv("owner,owned,percent\n" + String.join("\n", rows));
  }

  static OwnershipGraph csv(String text) {
    try {
      return OwnershipCsv.read(
          "graph.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ListedParty entry(String id) {
    return entry(id, null, null, List.of());
  }

  static ListedParty entry(
      String id, @Nullable String requirement, @Nullable String policy, List<String> programmes) {
    return new ListedParty(
        id,
        id.substring(0, id.indexOf('/')),
        PartyKind.ORGANISATION,
        List.of(PartyName.primary(id)),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        programmes,
        new ListingTerms(requirement, policy, null),
        null,
        "");
  }

  static FiftyPercent listed(OwnershipGraph graph, String... holders) {
    Map<String, HolderListing> listings = new HashMap<>();
    for (String holder : holders) {
      listings.put(holder, HolderListing.certain(entry("us-el/" + holder)));
    }
    return FiftyPercent.of(graph, listings, DAY, RULE);
  }

  static Verdict verdict(FiftyPercent answer, String holder) {
    return answer.verdict(answer.holdings().graph().find(holder).orElseThrow());
  }

  /// A graph of a few parties, circles among them, whose stakes are multiples of 25 percent, some
  /// between bounds and some unknown; of no party more than the whole is held.
  static OwnershipGraph small(SplittableRandom random, int parties) {
    List<Holder> holders = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    for (int party = 0; party < parties; party++) {
      holders.add(new Holder("p" + party, Party.named("p" + party), Set.of()));
    }
    for (int owned = 0; owned < parties; owned++) {
      int left = 4;
      for (int owner = 0; owner < parties; owner++) {
        if (random.nextInt(3) == 0) {
          int least = random.nextInt(left + 1);
          left -= least;
          Stake stake =
              switch (random.nextInt(5)) {
                case 0 -> Stake.UNKNOWN;
                case 1 -> quarters(least, Math.min(4, least + random.nextInt(3)));
                default -> quarters(least, least);
              };
          if (stake.equals(Stake.UNKNOWN)) {
            left += least;
          }
          shares.add(new Share("p" + owner, "p" + owned, stake, null, null, ""));
        }
      }
    }
    return OwnershipGraph.of(holders, shares);
  }

  private static Stake quarters(int low, int high) {
    return new Stake(BigDecimal.valueOf(25L * low), BigDecimal.valueOf(25L * high));
  }
}
