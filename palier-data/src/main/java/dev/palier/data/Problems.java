package dev.palier.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong in the files of one load, so that all of it is told at once. Safe for use
/// by several threads.
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public synchronized void add(String file, int line, String field, String what, String maybe) {
    found.add(new Problem(file, line, field, what, maybe));
  }

  public synchronized boolean isEmpty() {
    return found.isEmpty();
  }

  public synchronized List<Problem> list() {
    return found.stream()
        .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
        .toList();
  }

  /// @throws DataException with every problem found so far, if there is one
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new DataException(list());
    }
  }
}
