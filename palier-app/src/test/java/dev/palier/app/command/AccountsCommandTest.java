package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `palier accounts` as a user runs it, the password on the input.
class AccountsCommandTest {

  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path home;

  private Run accounts(String input, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "accounts";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--home";
    all[arguments.length + 2] = home.toString();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return Run.of(all);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void anAccountIsMadeListedDisabledAndEnabled() throws IOException {
    assertThat(accounts("", "list").out()).contains("Nobody has an account.");
    Run added = accounts(PASSWORD + "\n", "add", "Ann.Lee", "--role", "officer");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).contains("may sign in as officer").doesNotContain(PASSWORD);
    assertThat(accounts("", "list").out()).contains("ann.lee", "officer", "since");
    assertThat(accounts("", "list", "--json").out())
        .contains("\"role\" : \"officer\"", "\"disabledAt\" : null")
        .doesNotContain("pbkdf2", "hash");
    assertThat(accounts("", "disable", "ann.lee").out()).contains("may sign in no longer");
    assertThat(accounts("", "list").out()).contains("disabled since");
    assertThat(accounts("", "enable", "ann.lee").code()).isZero();
    assertThat(accounts("another horse battery\n", "password", "ann.lee").code()).isZero();
    assertThat(
            new String(Files.readAllBytes(home.resolve("palier.db")), StandardCharsets.ISO_8859_1))
        .doesNotContain(PASSWORD)
        .doesNotContain("another horse battery");
  }

  @ParameterizedTest
  @CsvSource({
    "short, ann, officer, 15 to 200 letters",
    "'', ann, officer, 15 to 200 letters",
    "ann-of-the-green-hill, ann-of-the-green-hill, officer, The password is the name",
    "correct horse battery, a b, officer, no name of an account",
    "correct horse battery, ann, admin, officer",
  })
  void whatIsNoAccountIsRefused(String password, String name, String role, String words) {
    Run run = accounts(password + "\n", "add", name, "--role", role);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).containsIgnoringCase(words).contains("Maybe");
    assertThat(accounts("", "list").out()).contains("Nobody has an account.");
  }

  @Test
  void anAccountThatIsThereOrIsNotIsToldSo() {
    accounts(PASSWORD + "\n", "add", "ann", "--role", "auditor");
    assertThat(accounts(PASSWORD + "\n", "add", "ANN", "--role", "officer").err())
        .contains("There is an account ANN already", "Maybe");
    for (String command : new String[] {"password", "disable", "enable"}) {
      Run run = accounts(PASSWORD + "\n", command, "bob");
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("There is no account bob", "Maybe");
    }
  }

  @Test
  void noPasswordIsToldSo() {
    assertThat(accounts("", "add", "ann", "--role", "officer").err())
        .contains("No password came", "Maybe");
  }
}
