package dev.palier.app.alert;

import dev.palier.app.lists.LiveScreener;
import dev.palier.app.store.ScreeningRun.Kind;
import dev.palier.app.store.WatchedParty;
import dev.palier.screening.Screener;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.Party;
import dev.palier.screening.rescreen.EntryChange;
import dev.palier.screening.rescreen.ListDelta;
import dev.palier.screening.rescreen.Reopened;
import dev.palier.screening.rescreen.Rescreening;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Screens the parties under watch again when the lists changed, and brings their alerts up to it.
///
/// Only parties that the change can affect are screened: those whose matches it turns, and those
/// with an alert on an entry that changed, since a decision rests on more of an entry than what
/// matches. What comes of it equals a full re-screening.
public final class Rescreener {

  private static final int THREADS = 2;

  private final AlertDesk desk;

  public Rescreener(AlertDesk desk) {
    this.desk = desk;
  }

  /// Screens what was missed, and then after each change of a server's lists. A failure is told,
  /// and made good at the next change or the next start.
  public void follow(LiveScreener lists, Consumer<String> told) {
    lists.follow(
        (before, after) -> attempt(() -> changed(before.lists(), after, Actor.SCHEDULE), told));
    Thread.ofVirtual()
        .name("rescreen")
        .start(() -> attempt(() -> catchUp(lists.get(), Actor.SCHEDULE), told));
  }

  private static void attempt(Runnable screening, Consumer<String> told) {
    try {
      screening.run();
    } catch (RuntimeException e) {
      told.accept(
          "The parties under watch could not be screened again: "
              + e.getMessage()
              + "\nMaybe run `palier alerts rescreen` to see why.");
    }
  }

  /// Screens what a change of the lists affects; everybody, where the parties were last screened
  /// against other lists than those before the change.
  public synchronized Rescreened changed(ScreeningLists before, Screener after, Actor actor) {
    if (!standsOn(before.versions())) {
      return all(after, actor);
    }
    List<WatchedParty> watched = desk.parties().list();
    return keep(watched, affected(parties(watched), before, after.lists()), after, actor);
  }

  /// Screens everybody under watch, unless they were screened against these lists already.
  public synchronized Rescreened catchUp(Screener screener, Actor actor) {
    List<WatchedParty> watched = desk.parties().list();
    return keep(
        watched,
        standsOn(screener.lists().versions()) ? List.of() : parties(watched),
        screener,
        actor);
  }

  /// Screens everybody under watch.
  public synchronized Rescreened all(Screener screener, Actor actor) {
    List<WatchedParty> watched = desk.parties().list();
    return keep(watched, parties(watched), screener, actor);
  }

  /// Whether the last re-screening was against these versions.
  private boolean standsOn(List<ListVersion> versions) {
    return desk.screenings()
        .last(Kind.RESCREEN)
        .map(run -> digests(run.versions()).equals(digests(versions)))
        .orElse(false);
  }

  private List<Party> affected(
      Collection<Party> watched, ScreeningLists before, ScreeningLists after) {
    ListDelta delta = ListDelta.between(whole(before), whole(after));
    Set<PartyKey> keys = new HashSet<>(desk.alerts().partiesOn(touched(delta)));
    try (Stream<Reopened> turned = Rescreening.of(delta).reopenAll(watched.stream(), THREADS)) {
      turned.map(each -> PartyKey.of(each.party())).forEach(keys::add);
    }
    return watched.stream().filter(party -> keys.contains(PartyKey.of(party))).toList();
  }

  private static List<String> touched(ListDelta delta) {
    return Stream.concat(
            delta.removed().stream(),
            delta.changed().stream().filter(EntryChange::matters).map(EntryChange::after))
        .map(entry -> entry.id())
        .toList();
  }

  /// All lists as one: an entry may move from one source to another.
  private static Snapshot whole(ScreeningLists lists) {
    return new Snapshot(lists.versions().getFirst(), lists.parties());
  }

  private Rescreened keep(
      List<WatchedParty> watched, List<Party> screened, Screener screener, Actor actor) {
    List<Screening> screenings = screener.screenAll(screened.stream(), THREADS).toList();
    List<ListVersion> versions = screener.lists().versions();
    Set<PartyKey> related =
        watched.stream()
            .filter(WatchedParty::related)
            .map(WatchedParty::key)
            .collect(Collectors.toSet());
    Reconciled alerts = desk.reconcile(screenings, related::contains);
    List<Alert> expired = desk.reopenExpired();
    if (!watched.isEmpty() && (!screened.isEmpty() || !standsOn(versions))) {
      desk.log(actor, "screen again", String.valueOf(screened.size()));
      desk.screenings()
          .add(desk.now(), actor.name(), Kind.RESCREEN, subject(versions), versions, screenings);
    }
    return new Rescreened(watched.size(), screened.size(), alerts, expired);
  }

  private static List<Party> parties(List<WatchedParty> watched) {
    return watched.stream().map(WatchedParty::party).toList();
  }

  private static Set<String> digests(List<ListVersion> versions) {
    return versions.stream()
        .map(version -> version.source() + " " + version.digest())
        .collect(Collectors.toSet());
  }

  private static String subject(List<ListVersion> versions) {
    return versions.stream()
        .map(version -> version.source() + " " + version.published())
        .collect(Collectors.joining(", "));
  }
}
