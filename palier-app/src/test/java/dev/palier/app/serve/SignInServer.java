package dev.palier.app.serve;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.configuration.DatabaseSettings;
import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.desk.Home;
import dev.palier.app.signin.Oidc;
import dev.palier.app.signin.PasswordHash;
import dev.palier.app.signin.SignInDesk;
import dev.palier.app.signin.SignInRules;
import dev.palier.app.store.Account;
import dev.palier.app.store.Database;
import dev.palier.app.store.Role;
import dev.palier.screening.disposition.DispositionPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A server whose desk is behind the real gate, over a new SQLite, at a time that a test moves.
/// Passwords take few rounds here.
final class SignInServer implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
  private static final SignInRules SHIPPED = SignInRules.packaged();
  static final SignInRules RULES =
      new SignInRules(
          new SignInRules.Password(
              1_000,
              SHIPPED.password().saltBytes(),
              SHIPPED.password().hashBytes(),
              SHIPPED.password().shortest(),
              SHIPPED.password().longest()),
          SHIPPED.session(),
          SHIPPED.attempts());

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final AlertDesk desk;
  private final Server server;

  SignInServer(Path folder, Optional<Oidc> provider, ServerSettings settings) {
    Clock clock = InstantSource.system().withZone(ZoneOffset.UTC);
    clock = moved(clock);
    try {
      desk =
          new AlertDesk(
              Database.open(Home.of(folder), DatabaseSettings.SQLITE),
              DispositionPolicy.packaged(),
              clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SignInDesk signIn =
        new SignInDesk(
            desk.accounts(), desk.sessions(), desk.access(), RULES, clock, new SecureRandom());
    server =
        Server.start(
            TestServer.PALIER,
            () -> TestLists.SCREENER,
            Optional.of(new OpenDesk(desk, new SignInGate(signIn, provider, settings))),
            new Settings("127.0.0.1", 0, () -> TestServer.TODAY));
  }

  /// A clock that shows what the test set.
  private Clock moved(Clock zone) {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return zone.getZone();
      }

      @Override
      public Clock withZone(java.time.ZoneId other) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  void later(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  void account(String name, String password, Role role) {
    desk.accounts().add(new Account(name, kept(password), role, START, null));
  }

  void changePassword(String name, String password) {
    desk.accounts().changePassword(name, kept(password));
  }

  private static String kept(String password) {
    return PasswordHash.of(password.toCharArray(), RULES.password(), new SecureRandom()).kept();
  }

  AlertDesk desk() {
    return desk;
  }

  URI address(String path) {
    return server.address().resolve(path);
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
