package dev.palier.control.listing;

/// An entry that a party of the transaction may be.
///
/// @param score the chance that it is, from 0 to 1
/// @param why what agrees, or who decided, in words
public record PartyMatch(
    NamedParty party, ListEntry entry, Standing standing, String score, String why) {

  /// Such as "Is the end user Huawei the entry Huawei Technologies (…)?".
  String question() {
    return "Is the " + named() + " the entry " + entry.cited() + "?";
  }

  /// Such as "the end user Huawei is Huawei Technologies (…): the names are the same".
  String statement() {
    return "the " + named() + " is " + entry.cited() + ": " + why;
  }

  private String named() {
    return party.role().inWords() + " " + party.name();
  }
}
