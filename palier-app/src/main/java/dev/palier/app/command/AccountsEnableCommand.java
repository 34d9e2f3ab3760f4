package dev.palier.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `palier accounts enable`.
@Command(
    name = "enable",
    description = "Let an account sign in again.",
    mixinStandardHelpOptions = true)
final class AccountsEnableCommand implements Callable<Integer> {

  @Mixin private AccountChange account = new AccountChange();
  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    return account.take(
        common,
        "enable account",
        "accounts.enable",
        (desk, name) -> desk.accounts().disable(name, null));
  }
}
