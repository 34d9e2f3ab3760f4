package dev.palier.app.command;

import dev.palier.data.DataException;
import dev.palier.screening.disposition.DispositionException;
import java.util.List;

/// A use of a command that makes no sense; the message ends with a way out.
final class UsageException extends RuntimeException {

  UsageException(String what, String maybe) {
    super(what + ".\nMaybe " + maybe + ".");
  }

  /// Several problems at once, each with its own way out.
  UsageException(List<String> problems) {
    super(String.join("\n", problems));
  }

  /// The problems of a file that the user wrote; their message says the way out.
  UsageException(DataException problems) {
    super(String.valueOf(problems.getMessage()), problems);
  }

  /// A decision that cannot be made; its message says the way out.
  UsageException(DispositionException refused) {
    super(String.valueOf(refused.getMessage()), refused);
  }
}
