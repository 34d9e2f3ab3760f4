package dev.palier.app.party;

import dev.palier.screening.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One party as it stands in a file.
///
/// @param line its line in the file, the header being line 1
/// @param stated the fields as written, without the blank ones
/// @param party null where the line has no name that can be screened; a field that cannot be read
///   is left out of it and told as a problem
public record PartyRow(
    long line,
    Map<PartyColumn, String> stated,
    @Nullable Party party,
    List<PartyProblem> problems) {

  public PartyRow {
    stated = Map.copyOf(stated);
    problems = List.copyOf(problems);
  }

  /// What can be screened of it.
  public Optional<Party> find() {
    return Optional.ofNullable(party);
  }

  /// A field as written; empty where it is blank.
  public String get(PartyColumn column) {
    return stated.getOrDefault(column, "");
  }
}
