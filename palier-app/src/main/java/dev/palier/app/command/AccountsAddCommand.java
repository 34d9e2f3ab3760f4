package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.store.Account;
import dev.palier.app.store.Role;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier accounts add`: somebody more who may sign in.
@Command(
    name = "add",
    description =
        "Add an account. The password is asked for at the terminal, or is the first line of the input.",
    mixinStandardHelpOptions = true)
final class AccountsAddCommand implements Callable<Integer> {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}");

  @Parameters(paramLabel = "NAME", description = "Such as ann.lee or an address of mail.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "officer|reviewer|auditor",
      required = true,
      description = "What the account may do.")
  private Role role = Role.AUDITOR;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    if (!NAME.matcher(name).matches()) {
      throw new UsageException(
          "\"" + name + "\" is no name of an account",
          "write letters, digits and . _ @ + - without blanks, 100 at most");
    }
    try (AlertDesk desk = Desks.open(common.home())) {
      if (desk.accounts().find(name).isPresent()) {
        throw taken(name);
      }
      String kept = NewPassword.kept(name);
      if (!desk.accounts().add(new Account(name, kept, role, desk.now(), null))) {
        throw taken(name);
      }
      desk.log(Desks.actor(null), "add account", name);
    }
    common.out().println(common.messages().get("accounts.added", name, role(common, role)));
    return ExitCode.ANSWERED;
  }

  private static UsageException taken(String name) {
    return new UsageException(
        "There is an account " + name + " already",
        "take another name, or change its password with `palier accounts password " + name + "`");
  }

  static String role(CommonOptions common, Role role) {
    return common.messages().of("role", role);
  }
}
