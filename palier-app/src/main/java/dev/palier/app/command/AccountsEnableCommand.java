package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `palier accounts enable`.
@Command(
    name = "enable",
    description = "Let an account sign in again.",
    mixinStandardHelpOptions = true)
final class AccountsEnableCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "An account's name.")
  private String name = "";

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      AccountsListCommand.known(desk, name);
      desk.accounts().disable(name, null);
      desk.log(Desks.actor(null), "enable account", name);
    }
    common.out().println(common.messages().get("accounts.enable", name));
    return ExitCode.ANSWERED;
  }
}
