package dev.palier.app.store;

import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.party.Party;
import java.time.Instant;

/// A party of one's own that is screened again whenever a list changes.
///
/// @param related whether it gets alerts for related names too
/// @param addedBy who put it under watch
public record WatchedParty(
    PartyKey key, Party party, boolean related, Instant addedAt, String addedBy) {}
