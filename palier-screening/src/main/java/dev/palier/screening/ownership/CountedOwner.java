package dev.palier.screening.ownership;

import java.util.List;

/// A direct owner whose whole stake counts, since it is listed or owned by listed parties.
///
/// @param chains from this owner up to listed ones; every step of them is part of a majority
/// @param more whether there are further chains
public record CountedOwner(Holder owner, Stake stake, List<Chain> chains, boolean more) {

  public CountedOwner {
    chains = List.copyOf(chains);
  }
}
