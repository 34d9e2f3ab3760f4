package dev.palier.screening.ownership;

import dev.palier.screening.party.Party;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A party of a graph of ownership: it holds shares, is held, or both.
///
/// @param id what the graph calls it: its name folded, or its identifier in FollowTheMoney
/// @param entries the entries of lists that it is said to be, such as `us-el/huawei`; empty where
///   the graph says nothing of it
public record Holder(String id, Party party, Set<String> entries) {

  public Holder {
    entries = Collections.unmodifiableSortedSet(new TreeSet<>(entries));
  }

  public String name() {
    return party.name();
  }
}
