package dev.palier.screening.disposition;

import dev.palier.screening.party.Party;

/// What matters of a party of one's own, in one digest: its names, kind, country, address, birth
/// and identifiers. The order of names, their case and their punctuation do not matter, nor does
/// the reference.
///
/// @param digest such as `sha256:9f86…`
public record PartyFingerprint(String digest) {

  public static PartyFingerprint of(Party party) {
    return new PartyFingerprint(Facets.of(party).digest("palier party 1"));
  }
}
