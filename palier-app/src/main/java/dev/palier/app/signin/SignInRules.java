package dev.palier.app.signin;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.Screener;
import java.time.Duration;

/// The numbers of the sign-in, as `data/screening/sign-in.yaml` states them with their sources.
public record SignInRules(Password password, Session session, Attempts attempts) {

  private static final String FILE = "screening/sign-in.yaml";

  /// How passwords are kept, and how long they are.
  public record Password(int iterations, int saltBytes, int hashBytes, int shortest, int longest) {}

  /// How long a session lives.
  ///
  /// @param provider how long an identity provider may take
  public record Session(int tokenBytes, Duration idle, Duration longest, Duration provider) {}

  /// How many attempts may fail within a time.
  public record Attempts(
      Duration within, int ofNameFromAddress, int fromAddress, int ofName, int atOnce) {}

  /// @throws dev.palier.data.DataException with every problem of the file
  public static SignInRules packaged() {
    Problems problems = new Problems();
    YamlMapping file = YamlDocument.read(DataFolder.packedWith(Screener.class).get(FILE), problems);
    file.date("verified");
    YamlMapping password = file.mapping("password");
    YamlMapping session = file.mapping("session");
    YamlMapping attempts = file.mapping("attempts");
    SignInRules rules =
        new SignInRules(
            new Password(
                number(password, "iterations"),
                number(password, "salt-bytes"),
                number(password, "hash-bytes"),
                number(password, "shortest"),
                number(password, "longest")),
            new Session(
                number(session, "token-bytes"),
                Duration.ofMinutes(number(session, "idle-minutes")),
                Duration.ofMinutes(number(session, "longest-minutes")),
                Duration.ofMinutes(number(session, "provider-minutes"))),
            new Attempts(
                Duration.ofMinutes(number(attempts, "minutes")),
                number(attempts, "of-name-from-address"),
                number(attempts, "from-address"),
                number(attempts, "of-name"),
                number(attempts, "at-once")));
    password.end();
    session.end();
    attempts.end();
    file.end();
    problems.throwIfAny();
    return rules;
  }

  private static int number(YamlMapping section, String field) {
    YamlMapping sourced = section.mapping(field);
    int value = sourced.integer("value");
    sourced.text("source");
    sourced.text("grade");
    sourced.end();
    return value;
  }
}
