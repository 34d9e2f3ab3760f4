package dev.palier.screening.disposition;

import dev.palier.screening.party.Party;

/// By what a party of one's own is known again: the reference that its owner gave it, such as
/// `K-1042`; where it has none, its fingerprint, and then a change of the party makes another.
public record PartyKey(String text) {

  private static final int DIGITS = 16;

  public static PartyKey of(Party party) {
    if (!party.reference().isBlank()) {
      return new PartyKey(party.reference().strip());
    }
    String digest = PartyFingerprint.of(party).digest();
    int start = digest.indexOf(':') + 1;
    return new PartyKey("~" + digest.substring(start, start + DIGITS));
  }
}
