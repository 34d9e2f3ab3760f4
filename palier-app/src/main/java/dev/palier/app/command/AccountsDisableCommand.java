package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `palier accounts disable`.
@Command(
    name = "disable",
    description = "Let an account sign in no longer, and end its sessions.",
    mixinStandardHelpOptions = true)
final class AccountsDisableCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "An account's name.")
  private String name = "";

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      AccountsListCommand.known(desk, name);
      desk.accounts().disable(name, desk.now());
      desk.log(Desks.actor(null), "disable account", name);
    }
    common.out().println(common.messages().get("accounts.disable", name));
    return ExitCode.ANSWERED;
  }
}
