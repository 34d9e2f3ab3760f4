package dev.palier.screening.format;

import dev.palier.data.Problem;

/// The rest of a file cannot be read: it is cut off, malformed or beyond a limit.
final class UnreadableException extends RuntimeException {

  private final transient Problem problem;

  UnreadableException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
