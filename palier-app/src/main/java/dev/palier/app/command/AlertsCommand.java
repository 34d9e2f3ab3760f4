package dev.palier.app.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `palier alerts`: matches that somebody must look at, and the decisions on them.
@Command(
    name = "alerts",
    description =
        "Work on the alerts of the parties under watch: list and show them, decide, confirm, export what happened (docs/alerts.md).",
    subcommands = {
      AlertsListCommand.class,
      AlertsShowCommand.class,
      AlertsDecideCommand.class,
      AlertsConfirmCommand.class,
      AlertsDeclineCommand.class,
      AlertsRescreenCommand.class,
      AlertsExportCommand.class
    },
    footer = {"", "Exit codes: 0 done; 2 refused, nothing was decided; 3 broken data files."},
    mixinStandardHelpOptions = true)
final class AlertsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    Objects.requireNonNull(command).commandLine().usage(command.commandLine().getOut());
    return ExitCode.ANSWERED;
  }
}
