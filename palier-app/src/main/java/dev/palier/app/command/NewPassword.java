package dev.palier.app.command;

import dev.palier.app.signin.PasswordHash;
import dev.palier.app.signin.SignInRules;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/// A password that somebody chooses: asked for twice at a terminal, else the first line of the
/// input. It is never an argument, which others on the machine could read.
final class NewPassword {

  private NewPassword() {}

  /// What is kept of it.
  static String kept(String name) throws IOException {
    SignInRules.Password rules = SignInRules.packaged().password();
    char[] password = read();
    try {
      if (password.length < rules.shortest() || password.length > rules.longest()) {
        throw new UsageException(
            "A password has "
                + rules.shortest()
                + " to "
                + rules.longest()
                + " letters, this one "
                + password.length,
            "string a few words together");
      }
      if (new String(password).equalsIgnoreCase(name)) {
        throw new UsageException("The password is the name", "string a few words together");
      }
      return PasswordHash.of(password, rules, new SecureRandom()).kept();
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private static char[] read() throws IOException {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new UsageException("No password came", "write it as the first line of the input");
      }
      return line.toCharArray();
    }
    char[] first = console.readPassword("Password: ");
    char[] again = console.readPassword("Once more: ");
    if (first == null || !Arrays.equals(first, again)) {
      throw new UsageException("The two passwords differ", "try again");
    }
    Arrays.fill(again, ' ');
    return first;
  }
}
