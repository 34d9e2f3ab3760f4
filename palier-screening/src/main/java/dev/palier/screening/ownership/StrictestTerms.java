package dev.palier.screening.ownership;

import dev.palier.screening.party.ListedParty;
import java.util.List;
import java.util.Optional;

/// The strictest of what several entries say, requirement and policy each by itself. The entries'
/// own lists say what else differs: a party of the Military End-User List alone is reached for
/// fewer items than one of the Entity List.
///
/// @param requirement empty where no entry states one that has a rank
/// @param policy empty where no entry states one that has a rank
/// @param unranked entries whose policy has no rank, such as "See § 744.2(d)": to be read beside
///   the strictest
public record StrictestTerms(
    Optional<Term> requirement, Optional<Term> policy, List<ListedParty> unranked) {

  public static final StrictestTerms NONE =
      new StrictestTerms(Optional.empty(), Optional.empty(), List.of());

  /// One entry's words.
  public record Term(String text, ListedParty entry) {}

  public StrictestTerms {
    unranked = List.copyOf(unranked);
  }
}
