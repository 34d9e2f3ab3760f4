package dev.palier.screening.ownership;

import java.math.BigDecimal;
import java.util.List;

/// What listed parties own of one party, and why that is so.
///
/// @param least what they hold for certain, in percent: the sum of the stakes of [#owners]
/// @param greatest what the stated owners may hold at most
/// @param stated how much of the party the graph states for certain, over all owners
/// @param owners the direct owners that count, the largest stake first
/// @param listings the listed parties at the ends of all chains that count
/// @param doubts what would settle an open verdict; empty where it is settled
/// @param terms the strictest of what the lists say of those parties
public record Affiliation(
    Holder party,
    Verdict verdict,
    BigDecimal least,
    BigDecimal greatest,
    BigDecimal stated,
    List<CountedOwner> owners,
    List<ListedHolder> listings,
    List<Doubt> doubts,
    StrictestTerms terms) {

  /// A holder and the entries that it is.
  public record ListedHolder(Holder holder, HolderListing listing) {}

  public Affiliation {
    owners = List.copyOf(owners);
    listings = List.copyOf(listings);
    doubts = List.copyOf(doubts);
  }

  /// A minority that listed parties hold for certain: no requirement, a sign of risk.
  public boolean minority() {
    return least.signum() > 0 && verdict != Verdict.OWNED && verdict != Verdict.OWNED_DOMESTIC;
  }
}
