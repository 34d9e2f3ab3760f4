package dev.palier.app.signin;

import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.AccessTable;
import dev.palier.app.store.Account;
import dev.palier.app.store.AccountTable;
import dev.palier.app.store.Role;
import dev.palier.app.store.Session;
import dev.palier.app.store.SessionTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Signs people in and out, and notes it. Safe for use by several threads.
public final class SignInDesk {

  private static final String FORM = "form";
  private static final int NOTED = 100;

  /// The part of the idle time after which the use of a session is noted anew.
  private static final int WORTH_A_WRITE = 30;

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
  public SignInDesk(
      AccountTable accounts,
      SessionTable sessions,
      AccessTable access,
      SignInRules rules,
      Clock clock,
      SecureRandom random) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.access = access;
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
    return !accounts.isEmpty();
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
        new Session(
            secret.digest(), name, role, now, now, now.plus(rules.session().longest()), origin));
    log(name, "sign in", origin);
    return secret;
  }

  /// Who holds a secret, unless it lay idle too long.
  public Optional<SignedIn> find(BrowserSecret secret, String origin) {
    Instant now = clock.instant();
    return sessions
        .find(secret.digest(), now)
        .filter(session -> session.seenAt().plus(rules.session().idle()).isAfter(now))
        .map(session -> {
          touch(session, now);
          return new SignedIn(session.account(), session.role(), origin, secret.derive(FORM));
        });
  }

  /// Notes that a session is used, where that is worth a write: not for every request.
  private void touch(Session session, Instant now) {
    if (session.seenAt().plus(rules.session().idle().dividedBy(WORTH_A_WRITE)).isBefore(now)) {
      sessions.touch(session.tokenDigest(), now);
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

  /// Whether two tokens are one; it takes the same time wherever they differ.
  public static boolean same(String token, String brought) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
  }

  /// Notes what was read or done.
  public void log(String who, String action, String origin) {
    String name = who.length() > NOTED ? who.substring(0, NOTED) : who;
    access.add(new AccessEvent(clock.instant(), name, action, "", origin));
  }
}
