package dev.palier.screening.ownership;

import java.util.List;

/// A chain of holders from a direct owner up to a listed party, such as `30 % Holding ← 60 %
/// Huawei`.
///
/// @param holders the direct owner first, the listed party last; one alone where it is listed
///   itself
/// @param stakes what each of them holds of the one before it, the party asked about at first
public record Chain(List<Holder> holders, List<Stake> stakes) {

  public Chain {
    holders = List.copyOf(holders);
    stakes = List.copyOf(stakes);
  }

  public Holder end() {
    return holders.getLast();
  }
}
