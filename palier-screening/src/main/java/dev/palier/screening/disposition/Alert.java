package dev.palier.screening.disposition;

import dev.palier.data.DataDigest;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A match that somebody must look at, and what became of it. There is one for each party and
/// entry: what happens later happens to the same alert.
///
/// @param id made of the party and the entry, such as `3f9a61c07be2d514`
/// @param sighting what was seen, as it stood when either side last changed in a way that matters
/// @param matching whether the entry still matched the party at the last screening that could tell
/// @param decision the last one that took effect; null while there is none
/// @param proposal a decision that waits for a second person; null where none does
/// @param version counts the changes, from 1: who decides on an older version is refused
public record Alert(
    String id,
    PartyKey key,
    Sighting sighting,
    Instant openedAt,
    AlertState state,
    boolean matching,
    @Nullable Decision decision,
    @Nullable Decision proposal,
    long version) {

  private static final int DIGITS = 16;

  /// The id that the alert of a party and an entry has.
  public static String id(PartyKey key, String entry) {
    return DataDigest.hex(key.text() + "\n" + entry).substring(0, DIGITS);
  }

  public Party party() {
    return sighting.party();
  }

  public ListedParty entry() {
    return sighting.match().entry();
  }

  /// The decision that keeps the alert out of the work list at this time; null where none does.
  public @Nullable Decision standing(Instant now) {
    return decision != null && state.isSettled() && !decision.isExpired(now) ? decision : null;
  }

  Alert seen(Sighting now) {
    return new Alert(id, key, now, openedAt, state, true, decision, null, version + 1);
  }

  Alert matching(boolean still) {
    return new Alert(id, key, sighting, openedAt, state, still, decision, proposal, version + 1);
  }

  Alert reopened(Sighting now) {
    return new Alert(id, key, now, openedAt, AlertState.OPEN, true, decision, null, version + 1);
  }

  Alert decided(Decision now) {
    return new Alert(id, key, sighting, openedAt, now.state(), matching, now, null, version + 1);
  }

  Alert proposed(@Nullable Decision now) {
    return new Alert(id, key, sighting, openedAt, state, matching, decision, now, version + 1);
  }
}
