package dev.palier.screening.party;

import org.jspecify.annotations.Nullable;

/// What a list says follows from an entry, in its own words.
///
/// @param requirement the licence requirement, such as "For all items subject to the EAR"
/// @param policy the review policy, such as "Presumption of denial"
/// @param citation where it was published, such as "84 FR 22963"
public record ListingTerms(
    @Nullable String requirement, @Nullable String policy, @Nullable String citation) {

  public static final ListingTerms NONE = new ListingTerms(null, null, null);
}
