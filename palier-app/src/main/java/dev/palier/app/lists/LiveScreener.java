package dev.palier.app.lists;

import dev.palier.screening.Screener;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The screener over the lists in use. A newer one is built beside it and takes its place in one
/// step: no answer waits, and none sees half of a change.
public final class LiveScreener implements Supplier<Screener> {

  private final ListDesk desk;
  private final AtomicReference<State> state;

  /// @param mark which versions it was built from
  private record State(String mark, CurrentLists lists, Screener screener) {}

  private LiveScreener(ListDesk desk, State state) {
    this.desk = desk;
    this.state = new AtomicReference<>(state);
  }

  public static LiveScreener over(ListDesk desk) throws IOException {
    return new LiveScreener(desk, read(desk));
  }

  @Override
  public Screener get() {
    return state.get().screener();
  }

  public CurrentLists lists() {
    return state.get().lists();
  }

  /// Builds the screener anew where other versions have come into use since, or the same were
  /// confirmed.
  ///
  /// @return whether it did
  /// @throws IOException if the lists cannot be read; the screener stays
  public synchronized boolean renew() throws IOException {
    if (desk.mark().equals(state.get().mark())) {
      return false;
    }
    state.set(read(desk));
    return true;
  }

  private static State read(ListDesk desk) throws IOException {
    String mark = desk.mark();
    CurrentLists lists = desk.current();
    return new State(mark, lists, Screener.over(lists.lists()));
  }

  /// What a person should know of the lists on disk, such as that one is damaged.
  public List<String> notes() {
    return lists().all().stream().map(CurrentList::note).filter(note -> !note.isEmpty()).toList();
  }
}
