package dev.palier.app.command;

/// A use of a command that makes no sense; the message ends with a way out.
final class UsageException extends RuntimeException {

  UsageException(String what, String maybe) {
    super(what + ".\nMaybe " + maybe + ".");
  }
}
