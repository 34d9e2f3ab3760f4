package dev.palier.app.assessment;

import dev.palier.control.listing.PartyFindings;
import dev.palier.control.transaction.Transaction;

/// Says what lists hold of the parties of a transaction. Safe for use by several threads.
@FunctionalInterface
public interface PartyScreener {

  /// Screens nobody.
  PartyScreener NONE = _ -> PartyFindings.NONE;

  PartyFindings screen(Transaction transaction);
}
