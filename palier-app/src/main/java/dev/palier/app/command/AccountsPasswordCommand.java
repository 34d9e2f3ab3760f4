package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `palier accounts password`.
@Command(
    name = "password",
    description =
        "Change the password of an account; it is asked for at the terminal, or is the first line of the input.",
    mixinStandardHelpOptions = true)
final class AccountsPasswordCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "An account's name.")
  private String name = "";

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      AccountsListCommand.known(desk, name);
      desk.accounts().changePassword(name, NewPassword.kept(name));
      desk.log(Desks.actor(null), "change password", name);
    }
    common.out().println(common.messages().get("accounts.password", name));
    return ExitCode.ANSWERED;
  }
}
