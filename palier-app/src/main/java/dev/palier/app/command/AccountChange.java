package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import java.io.IOException;
import picocli.CommandLine.Parameters;

/// What the commands have in common that change an account which is there.
final class AccountChange {

  @Parameters(paramLabel = "NAME", description = "An account's name.")
  private String name = "";

  /// What is done to the account.
  @FunctionalInterface
  interface Step {
    void take(AlertDesk desk, String name) throws IOException;
  }

  /// Takes a step, logs it and tells of it.
  ///
  /// @param logged what stands in the log, such as `disable account`
  /// @param told the key of what is told, such as `accounts.disable`
  /// @throws UsageException if there is no such account
  int take(CommonOptions common, String logged, String told, Step step) throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      if (desk.accounts().find(name).isEmpty()) {
        throw new UsageException(
            "There is no account " + name, "look at the list of `palier accounts list`");
      }
      step.take(desk, name);
      desk.log(Desks.actor(null), logged, name);
    }
    common.out().println(common.messages().get(told, name));
    return ExitCode.ANSWERED;
  }
}
