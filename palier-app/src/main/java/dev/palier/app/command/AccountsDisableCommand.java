package dev.palier.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `palier accounts disable`.
@Command(
    name = "disable",
    description = "Let an account sign in no longer, and end its sessions.",
    mixinStandardHelpOptions = true)
final class AccountsDisableCommand implements Callable<Integer> {

  @Mixin private AccountChange account = new AccountChange();
  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    return account.take(
        common,
        "disable account",
        "accounts.disable",
        (desk, name) -> desk.accounts().disable(name, desk.now()));
  }
}
