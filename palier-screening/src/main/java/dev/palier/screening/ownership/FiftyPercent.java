package dev.palier.screening.ownership;

import dev.palier.screening.ownership.Closure.Measure;
import dev.palier.screening.party.ListedParty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which parties of a graph listed ones own by half or more on a day, directly or indirectly,
/// individually or in aggregate: what answers `end_user.owned_by_listed` (15 CFR 744.11(a)(1),
/// 744.21(a)(3), 744.8; 90 FR 47201). Whether that rule stands on the day is asked of the statute
/// book, not here; the day chooses the shares alone.
///
/// The reading is the Treasury's, which 90 FR 47201 follows: a party owned by half or more counts
/// as if it were listed, with its whole stake in others; the stakes of all that count are added, of
/// whichever list they are; percentages are not multiplied along a chain. So with 50 % of B and B's
/// 50 % of C, a listed party owns C, though 25 % of it by arithmetic ([LookThrough]).
public final class FiftyPercent {

  private final Holdings holdings;
  private final FiftyPercentRule rule;
  private final Map<String, HolderListing> listings;
  private final Closure certain;
  private final Closure stated;
  private final Closure anybody;

  private FiftyPercent(
      Holdings holdings, Map<String, HolderListing> listings, FiftyPercentRule rule) {
    this.holdings = holdings;
    this.rule = rule;
    this.listings = Map.copyOf(listings);
    int[] surely = seeds(true);
    int[] perhaps = seeds(false);
    this.certain = Closure.of(holdings, surely, Measure.LEAST, rule.threshold());
    this.stated = Closure.of(holdings, perhaps, Measure.STATED, rule.threshold());
    this.anybody = Closure.of(holdings, perhaps, Measure.ANYBODY, rule.threshold());
  }

  /// @param listed what lists say of holders, by their ids
  /// @param asOf the day whose shares count
  public static FiftyPercent of(
      OwnershipGraph graph,
      Map<String, HolderListing> listed,
      LocalDate asOf,
      FiftyPercentRule rule) {
    listed.keySet().forEach(graph::place);
    return new FiftyPercent(graph.on(asOf), listed, rule);
  }

  private int[] seeds(boolean certainOnly) {
    return listings.entrySet().stream()
        .filter(listing -> listing.getValue().certain() || !certainOnly)
        .mapToInt(listing -> holdings.graph().place(listing.getKey()))
        .toArray();
  }

  public Holdings holdings() {
    return holdings;
  }

  /// What lists say of holders, by their ids.
  public Map<String, HolderListing> listings() {
    return listings;
  }

  /// What the rule says of one party, with its reasons.
  public Affiliation of(Holder party) {
    int place = holdings.graph().place(party.id());
    Explanation explanation = new Explanation(holdings, listings, certain, stated, anybody);
    List<Affiliation.ListedHolder> ends = explanation.listings(place);
    List<ListedParty> entries =
        ends.stream().flatMap(end -> end.listing().entries().stream()).distinct().toList();
    Verdict verdict = verdict(place);
    return new Affiliation(
        party,
        verdict,
        certain.share(place),
        stated.share(place),
        holdings.stated(place),
        explanation.owners(place),
        ends,
        explanation.doubts(place, verdict),
        rule.strictest(entries));
  }

  /// Whether the graph states an owner of a party on the day.
  public boolean hasOwners(Holder party) {
    return holdings.hasOwners(holdings.graph().place(party.id()));
  }

  /// The verdict on one party, without its reasons.
  public Verdict verdict(Holder party) {
    return verdict(holdings.graph().place(party.id()));
  }

  private Verdict verdict(int party) {
    Holder holder = holdings.graph().holders().get(party);
    HolderListing own = listings.get(holder.id());
    if (own != null && own.certain()) {
      return Verdict.LISTED;
    }
    if (reaches(certain.share(party))) {
      return rule.home().equals(holder.party().country()) ? Verdict.OWNED_DOMESTIC : Verdict.OWNED;
    }
    if (reaches(stated.share(party))) {
      return Verdict.RED_FLAG_29;
    }
    return reaches(anybody.share(party)) ? Verdict.OWNERS_NOT_STATED : Verdict.NOT_OWNED;
  }

  private boolean reaches(BigDecimal percent) {
    return percent.compareTo(rule.threshold()) >= 0;
  }

  /// The parties that listed ones own by the threshold or more, without the listed ones, in the
  /// order of the graph.
  public List<Holder> owned() {
    return withVerdict(Verdict.OWNED);
  }

  /// The parties of one verdict, in the order of the graph.
  public List<Holder> withVerdict(Verdict wanted) {
    return IntStream.range(0, holdings.count())
        .filter(party -> verdict(party) == wanted)
        .mapToObj(holdings.graph().holders()::get)
        .toList();
  }
}
