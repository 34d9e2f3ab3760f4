package dev.palier.app.screening;

import dev.palier.app.party.PartyRow;

/// What came of one party of a file: a screening, or nothing where it has no name.
public sealed interface PartyResult {

  PartyRow row();

  record Screened(PartyRow row, Found found) implements PartyResult {}

  record Refused(PartyRow row) implements PartyResult {}
}
