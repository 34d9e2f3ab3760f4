package dev.palier.app.alert;

import dev.palier.app.signin.SignedIn;

/// Who acts at the desk, and from where.
///
/// @param name the account, or the user of the system where a command runs
/// @param origin [#COMMAND], [#SERVER], or the address that a request comes from
public record Actor(String name, String origin) {

  public static final String COMMAND = "command";
  public static final String SERVER = "server";

  /// The server itself, when a list changes.
  public static final Actor SCHEDULE = new Actor("palier", SERVER);

  /// Somebody who is signed in.
  public static Actor of(SignedIn person) {
    return new Actor(person.name(), person.origin());
  }

  /// The person at the terminal.
  public static Actor atTerminal(String name) {
    return new Actor(name, COMMAND);
  }
}
