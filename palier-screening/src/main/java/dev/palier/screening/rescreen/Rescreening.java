package dev.palier.screening.rescreen;

import dev.palier.screening.Screener;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Screens one's own parties against what changed in a list, and nothing else.
///
/// A match of a party and an entry depends on the two alone. So what the whole list would give now
/// and would have given then can differ at the changed entries only; those, as they were and as
/// they are, make a list of their own that a party passes in microseconds. Immutable and safe for
/// use by several threads.
public final class Rescreening {

  private final Screener changes;
  private final Set<ListedParty> then = Collections.newSetFromMap(new IdentityHashMap<>());

  private Rescreening(ListDelta delta) {
    then.addAll(delta.asTheyWere());
    List<ListedParty> entries = new ArrayList<>(delta.asTheyWere());
    entries.addAll(delta.asTheyAre());
    changes = Screener.over(ScreeningLists.of(new Snapshot(delta.after(), entries)));
  }

  public static Rescreening of(ListDelta delta) {
    return new Rescreening(delta);
  }

  /// What the change makes of one party's matches; empty where it does not touch it.
  public Optional<Reopened> reopen(Party party) {
    return reopen(changes.screen(party));
  }

  /// The parties that the change touches, in their order, found on `threads` threads.
  public Stream<Reopened> reopenAll(Stream<Party> parties, int threads) {
    return changes.screenAll(parties, threads).map(this::reopen).flatMap(Optional::stream);
  }

  private Optional<Reopened> reopen(Screening screening) {
    List<Match> before = new ArrayList<>();
    List<Match> after = new ArrayList<>();
    for (Match match : screening.matches()) {
      (then.contains(match.entry()) ? before : after).add(match);
    }
    List<Turn> turns = Turn.between(before, after);
    return turns.isEmpty() ? Optional.empty() : Optional.of(new Reopened(screening.party(), turns));
  }
}
