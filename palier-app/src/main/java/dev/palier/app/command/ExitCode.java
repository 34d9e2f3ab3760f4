package dev.palier.app.command;

/// What the program's exit code says.
final class ExitCode {

  /// Everything was answered.
  static final int ANSWERED = 0;

  /// Some orders could not be read; the others were answered.
  static final int SOME_REFUSED = 1;

  /// Some property of the rules is neither proved nor acknowledged.
  static final int UNSETTLED = 1;

  /// The command line or a file cannot be used; nothing was done.
  static final int USAGE = 2;

  /// The data files are broken; nothing was done.
  static final int DATA = 3;

  /// A seal does not hold.
  static final int SEAL_BROKEN = 4;

  private ExitCode() {}
}
