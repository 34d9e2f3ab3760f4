package dev.palier.screening.match;

/// What else speaks for a match or against it, beside the names: a country, an address, a date of
/// birth, a number of a register.
///
/// @param party as the party states it
/// @param entry as the entry states it
/// @param weight in log odds: positive for, negative against
public record Evidence(Kind kind, String party, String entry, double weight) {

  /// What is compared.
  public enum Kind {
    KIND,
    COUNTRY,
    ADDRESS,
    BIRTH,
    IDENTIFIER
  }
}
