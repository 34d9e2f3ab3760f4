package dev.palier.screening.list;

import dev.palier.screening.party.ListedParty;
import java.util.List;

/// One version of a source with its entries.
public record Snapshot(ListVersion version, List<ListedParty> parties) {

  public Snapshot {
    parties = List.copyOf(parties);
  }
}
