package dev.palier.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `palier accounts password`.
@Command(
    name = "password",
    description =
        "Change the password of an account; it is asked for at the terminal, or is the first line of the input.",
    mixinStandardHelpOptions = true)
final class AccountsPasswordCommand implements Callable<Integer> {

  @Mixin private AccountChange account = new AccountChange();
  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    return account.take(
        common,
        "change password",
        "accounts.password",
        (desk, name) -> desk.accounts().changePassword(name, NewPassword.kept(name)));
  }
}
