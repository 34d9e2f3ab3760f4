package dev.palier.app.signin;

import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.AccessTable;
import dev.palier.app.store.Account;
import dev.palier.app.store.AccountTable;
import dev.palier.app.store.Database;
import dev.palier.app.store.Role;
import dev.palier.app.store.Session;
import dev.palier.app.store.SessionTable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Signs people in and out over one database, and notes it. Safe for use by several threads.
public final class SignInDesk {

  private static final String FORM = "form";
  private static final int NOTED = 100;
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final AccountTable accounts;
  private final SessionTable sessions;
  private final AccessTable access;
  private final SignInRules rules;
  private final Clock clock;
  private final SecureRandom random;
  private final Attempts attempts;
  private final Semaphore checking;
  private final PasswordHash nobody;

  /// @param clock in milliseconds, since the database keeps no less
  public SignInDesk(Database database, SignInRules rules, Clock clock, SecureRandom random) {
    this.accounts = new AccountTable(database);
    this.sessions = new SessionTable(database);
    this.access = new AccessTable(database);
    this.rules = rules;
    this.clock = clock;
    this.random = random;
    this.attempts = new Attempts(rules.attempts());
    this.checking = new Semaphore(rules.attempts().atOnce());
    this.nobody =
        PasswordHash.of(
            BrowserSecret.random(random, rules.session().tokenBytes()).text().toCharArray(),
            rules.password(),
            random);
  }

  public SignInRules rules() {
    return rules;
  }

  /// Whether anybody has an account.
  public boolean hasAccounts() {
    return !accounts.list().isEmpty();
  }

  /// A new secret for a browser that is not signed in.
  public BrowserSecret secret() {
    return BrowserSecret.random(random, rules.session().tokenBytes());
  }

  /// Tries a name and a password. Whether there is such an account shows neither in the answer nor
  /// in the time it takes.
  public SignInAnswer signIn(String written, char[] password, String origin) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    Instant now = clock.instant();
    Duration wait = attempts.wait(name, origin, now);
    if (wait.isPositive()) {
      log(name, "sign-in turned away", origin);
      return new SignInAnswer.Wait(wait);
    }
    if (!checking.tryAcquire()) {
      return new SignInAnswer.Wait(MOMENT);
    }
    try {
      attempts.failed(name, origin, now);
      Optional<Account> account =
          password.length > rules.password().longest() ? Optional.empty() : accounts.find(name);
      PasswordHash kept = account.flatMap(a -> PasswordHash.parse(a.hash())).orElse(nobody);
      boolean right =
          kept.matches(password.length > rules.password().longest() ? new char[0] : password);
      if (!right || account.isEmpty() || kept == nobody || account.get().disabledAt() != null) {
        log(name, "sign-in refused", origin);
        return new SignInAnswer.Refused();
      }
      attempts.succeeded(name, origin);
      return new SignInAnswer.Welcome(open(account.get().name(), account.get().role(), origin));
    } finally {
      checking.release();
    }
  }

  /// Begins a session of somebody who is known.
  public BrowserSecret open(String name, Role role, String origin) {
    BrowserSecret secret = secret();
    Instant now = clock.instant();
    sessions.add(
        new Session(secret.digest(), name, role, now, now.plus(rules.session().idle()), origin));
    log(name, "sign in", origin);
    return secret;
  }

  /// Who holds a secret. Each request puts the end of the session off, up to its longest life.
  public Optional<SignedIn> find(BrowserSecret secret, String origin) {
    Instant now = clock.instant();
    return sessions
        .find(secret.digest(), now)
        .map(session -> {
          putOff(session, now);
          return new SignedIn(session.account(), session.role(), origin, secret.derive(FORM));
        });
  }

  /// Writes the new end where it moved by a part of the idle time: not for every request.
  private void putOff(Session session, Instant now) {
    Instant latest = session.createdAt().plus(rules.session().longest());
    Instant idle = now.plus(rules.session().idle());
    Instant end = idle.isBefore(latest) ? idle : latest;
    if (Duration.between(session.expiresAt(), end).compareTo(rules.session().idle().dividedBy(10))
        > 0) {
      sessions.putOff(session.tokenDigest(), end);
    }
  }

  /// Ends a session.
  public void signOut(BrowserSecret secret, String origin) {
    sessions
        .find(secret.digest(), clock.instant())
        .ifPresent(session -> {
          sessions.remove(session.tokenDigest());
          log(session.account(), "sign out", origin);
        });
  }

  /// What a form of a browser brings back that is not signed in yet.
  public static String formToken(BrowserSecret secret) {
    return secret.derive(FORM);
  }

  /// Whether a form brought back what it was given.
  public static boolean isFormToken(BrowserSecret secret, String brought) {
    return secret.derived(FORM, brought);
  }

  /// Notes what was read or done.
  public void log(String who, String action, String origin) {
    String name = who.length() > NOTED ? who.substring(0, NOTED) : who;
    access.add(new AccessEvent(clock.instant(), name, action, "", origin));
  }
}
