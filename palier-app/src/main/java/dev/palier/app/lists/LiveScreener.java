package dev.palier.app.lists;

import dev.palier.screening.Screener;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The screener over the lists in use. A newer one is built beside it and takes its place in one
/// step: no answer waits, and none sees half of a change.
public final class LiveScreener implements Supplier<Screener> {

  private final ListDesk desk;
  private final AtomicReference<State> state;
  private final Map<String, String> notes = new ConcurrentHashMap<>();
  private final List<BiConsumer<Screener, Screener>> followers = new CopyOnWriteArrayList<>();

  /// @param mark which versions it was built from
  private record State(String mark, CurrentLists lists, Screener screener) {}

  private LiveScreener(ListDesk desk, State state) {
    this.desk = desk;
    this.state = new AtomicReference<>(state);
  }

  public static LiveScreener over(ListDesk desk) throws IOException {
    return new LiveScreener(desk, read(desk, Map.of()));
  }

  @Override
  public Screener get() {
    return state.get().screener();
  }

  public CurrentLists lists() {
    return state.get().lists();
  }

  /// Notes what became of an update, for the answers after the next renewal.
  void note(UpdateResult result) {
    String source = result.source().id();
    switch (result) {
      case UpdateResult.Refused refused ->
          notes.put(source, "the last update was refused: " + refused.refusal().what());
      case UpdateResult.Taken _, UpdateResult.Confirmed _ -> notes.remove(source);
    }
  }

  /// Builds the screener anew where other versions have come into use since, the same were
  /// confirmed, or something else is to be noted of them.
  ///
  /// @return whether it did
  /// @throws IOException if the lists cannot be read; the screener stays
  public synchronized boolean renew() throws IOException {
    if (mark(desk, notes).equals(state.get().mark())) {
      return false;
    }
    Screener before = get();
    state.set(read(desk, notes));
    followers.forEach(follower -> follower.accept(before, get()));
    return true;
  }

  /// Tells somebody of each change, after it was made: what was, and what is.
  public void follow(BiConsumer<Screener, Screener> follower) {
    followers.add(follower);
  }

  private static State read(ListDesk desk, Map<String, String> notes) throws IOException {
    String mark = mark(desk, notes);
    CurrentLists lists = desk.current().noting(notes);
    return new State(mark, lists, Screener.over(lists.lists()));
  }

  private static String mark(ListDesk desk, Map<String, String> notes) throws IOException {
    return desk.mark() + new TreeMap<>(notes);
  }
}
