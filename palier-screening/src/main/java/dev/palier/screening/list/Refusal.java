package dev.palier.screening.list;

/// Why a version was not taken. The one in use stays.
///
/// @param what in a sentence, with the figures
/// @param maybe a way out, in the imperative
public record Refusal(Reason reason, String what, String maybe) {

  /// The kinds of reasons.
  public enum Reason {
    /// The source could not be reached, or answered with an error.
    NOT_FETCHED,
    /// Nothing, or no entry.
    EMPTY,
    /// More bytes than are read.
    TOO_LARGE,
    /// Cut off, malformed, or in another form.
    UNREADABLE,
    /// Far fewer entries than the version in use.
    SHRUNKEN,
    /// From an earlier day than the version in use.
    OLDER
  }

  @Override
  public String toString() {
    return what + ".\nMaybe " + maybe + ".";
  }
}
