package dev.palier.capability.run;

/// A line of a table of runs: readable as a run, or not, with the reason.
public sealed interface Asked {

  long line();

  /// @param run what the line describes
  record Readable(Run run) implements Asked {
    @Override
    public long line() {
      return run.line();
    }
  }

  /// A line that names what we do not know, such as a chip that is not in the catalogue.
  ///
  /// @param why in one sentence
  record Unknown(long line, String why) implements Asked {}
}
