package dev.palier.app.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `palier accounts`: who may sign in at the server.
@Command(
    name = "accounts",
    description =
        "Say who may sign in at the server: officers screen and decide, reviewers confirm too, auditors read (docs/sign-in.md).",
    subcommands = {
      AccountsListCommand.class,
      AccountsAddCommand.class,
      AccountsPasswordCommand.class,
      AccountsDisableCommand.class,
      AccountsEnableCommand.class
    },
    footer = {"", "Exit codes: 0 done; 2 refused, nothing was changed; 3 broken data files."},
    mixinStandardHelpOptions = true)
final class AccountsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    Objects.requireNonNull(command).commandLine().usage(command.commandLine().getOut());
    return ExitCode.ANSWERED;
  }
}
