package dev.palier.screening.disposition;

import dev.palier.screening.list.ListVersion;
import java.util.List;

/// What a decision rests on: the fingerprints of both sides, and the versions of the lists.
///
/// @param versions digests of the list versions
public record Basis(PartyFingerprint party, EntryFingerprint entry, List<String> versions) {

  public Basis {
    versions = List.copyOf(versions);
  }

  public static Basis of(Sighting sighting) {
    return new Basis(
        PartyFingerprint.of(sighting.party()),
        EntryFingerprint.of(sighting.match().entry()),
        sighting.versions().stream().map(ListVersion::digest).toList());
  }

  /// Whether both sides are still what they were; a new version of a list alone changes nothing.
  public boolean sameSides(Basis other) {
    return party.equals(other.party) && entry.equals(other.entry);
  }
}
