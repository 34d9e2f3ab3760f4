package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.store.Account;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier accounts list`: who may sign in.
@Command(name = "list", description = "List the local accounts.", mixinStandardHelpOptions = true)
final class AccountsListCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    List<Account> accounts;
    try (AlertDesk desk = Desks.open(common.home())) {
      accounts = desk.accounts().list();
    }
    if (json) {
      common.out().print(JsonTree.pretty(accounts.stream().map(AccountsListCommand::of).toList()));
    } else if (accounts.isEmpty()) {
      common.out().println(common.messages().get("accounts.none"));
    } else {
      accounts.forEach(this::line);
    }
    return ExitCode.ANSWERED;
  }

  private static Object of(Account account) {
    return JsonObject.of(
        "name", account.name(),
        "role", account.role().name().toLowerCase(Locale.ROOT),
        "createdAt", account.createdAt(),
        "disabledAt", account.disabledAt());
  }

  private void line(Account account) {
    common
        .out()
        .printf(
            "%-32s %-10s %s%n",
            account.name(),
            AccountsAddCommand.role(common, account.role()),
            account.disabledAt() == null
                ? common.messages().get("accounts.since", account.createdAt())
                : common.messages().get("accounts.off", account.disabledAt()));
  }
}
