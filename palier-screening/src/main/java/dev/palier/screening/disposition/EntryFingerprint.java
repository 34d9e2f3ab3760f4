package dev.palier.screening.disposition;

import dev.palier.screening.party.ListedParty;

/// What matters of an entry of a list, in one digest: what matters of a party, and its list,
/// programmes, licence requirement and review policy. Remarks, addresses on the web and the
/// citation do not matter, nor does the entry's id.
///
/// @param digest such as `sha256:9f86…`
public record EntryFingerprint(String digest) {

  public static EntryFingerprint of(ListedParty entry) {
    return new EntryFingerprint(Facets.of(entry).digest("palier entry 1"));
  }
}
