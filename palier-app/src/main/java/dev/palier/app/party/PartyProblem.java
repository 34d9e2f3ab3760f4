package dev.palier.app.party;

/// What is wrong with one field of a party.
///
/// @param maybe a way out, in the imperative
public record PartyProblem(PartyColumn column, String value, String what, String maybe) {

  @Override
  public String toString() {
    return column.column() + " \"" + value + "\": " + what + "\n  Maybe " + maybe + ".";
  }
}
