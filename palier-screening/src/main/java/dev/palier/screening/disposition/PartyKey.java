package dev.palier.screening.disposition;

import dev.palier.data.DataDigest;
import dev.palier.screening.party.Party;

/// By what a party of one's own is known again: the reference that its owner gave it, such as
/// `K-1042`; where it has none, its fingerprint, and then a change of the party makes another.
///
/// @param text the reference; a very long one is shortened to `#` and a digest, and a fingerprint
///   stands behind `~`
public record PartyKey(String text) {

  private static final int LONGEST = 100;
  private static final int DIGITS = 16;

  public static PartyKey of(Party party) {
    String reference = party.reference().strip();
    if (reference.isEmpty()) {
      return new PartyKey("~" + start(PartyFingerprint.of(party).digest()));
    }
    return new PartyKey(
        reference.length() > LONGEST ? "#" + start(DataDigest.of(reference)) : reference);
  }

  private static String start(String digest) {
    int first = digest.indexOf(':') + 1;
    return digest.substring(first, first + DIGITS);
  }
}
