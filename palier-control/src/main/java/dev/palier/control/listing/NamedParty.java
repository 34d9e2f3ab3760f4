package dev.palier.control.listing;

import org.jspecify.annotations.Nullable;

/// A party that a transaction names, such as the end user "Example Cloud" in Singapore.
///
/// @param country ISO 3166-1 code, where it is stated or follows from the order
public record NamedParty(PartyRole role, String name, @Nullable String country) {}
