package dev.palier.screening.party;

/// A number by which a register knows a party, such as `IMO 9187629`.
///
/// @param kind in lower case, such as `imo`, `lei`, `passport`, `uscc`
/// @param value without blanks and dashes, in upper case
public record Identifier(String kind, String value) {}
