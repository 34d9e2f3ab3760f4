package dev.palier.screening.ownership;

import java.util.List;

/// A direct owner whose whole stake counts, since it is listed or owned by listed parties.
///
/// @param chain from this owner up to a listed one, both among them; one alone where it is listed
///   itself
/// @param stakes what each of the chain holds of the one before it, the party asked about at first
public record CountedOwner(Holder owner, List<Holder> chain, List<Stake> stakes) {

  public CountedOwner {
    chain = List.copyOf(chain);
    stakes = List.copyOf(stakes);
  }

  public Stake stake() {
    return stakes.getFirst();
  }
}
