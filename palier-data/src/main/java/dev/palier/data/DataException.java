package dev.palier.data;

import java.util.List;
import java.util.stream.Collectors;

/// Data files that cannot be used; its message names every problem with file, line and field.
public final class DataException extends RuntimeException {

  private final transient List<Problem> problems;

  public DataException(List<Problem> problems) {
    super(
        problems.size()
            + (problems.size() == 1 ? " problem" : " problems")
            + " in the data files:\n"
            + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
