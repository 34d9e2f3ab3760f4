package dev.palier.app.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Failed attempts to sign in, and how long the next one must wait. Kept in memory alone: a restart
/// forgets them. Safe for use by several threads.
final class Attempts {

  /// How many names and addresses are remembered; the one longest without a failure goes first.
  private static final int REMEMBERED = 50_000;

  private final SignInRules.Attempts rules;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > REMEMBERED;
        }
      };

  Attempts(SignInRules.Attempts rules) {
    this.rules = rules;
  }

  private record Limit(String key, int most) {}

  private List<Limit> limits(String name, String address) {
    return List.of(
        new Limit("both " + address + " " + name, rules.ofNameFromAddress()),
        new Limit("address " + address, rules.fromAddress()),
        new Limit("name " + name, rules.ofName()));
  }

  /// How long one must wait; zero where one need not.
  synchronized Duration wait(String name, String address, Instant now) {
    Duration longest = Duration.ZERO;
    for (Limit limit : limits(name, address)) {
      Deque<Instant> failed = failures.get(limit.key());
      if (failed != null) {
        forget(failed, now);
        if (failed.size() >= limit.most()) {
          Instant counted =
              failed.stream().skip(failed.size() - limit.most()).findFirst().orElse(now);
          Duration wait = Duration.between(now, counted.plus(rules.within()));
          longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
      }
    }
    return longest;
  }

  /// Notes an attempt as failed, before it is known whether it is: several at once are no way round
  /// the limit.
  synchronized void failed(String name, String address, Instant now) {
    for (Limit limit : limits(name, address)) {
      Deque<Instant> failed = failures.computeIfAbsent(limit.key(), key -> new ArrayDeque<>());
      forget(failed, now);
      failed.addLast(now);
      if (failed.size() > 2 * limit.most()) { // what a success takes back must leave enough
        failed.removeFirst();
      }
    }
  }

  /// Takes back what was noted of an attempt that succeeded. What others did from the address or to
  /// the name stays.
  synchronized void succeeded(String name, String address) {
    List<Limit> limits = limits(name, address);
    failures.remove(limits.getFirst().key());
    for (Limit limit : limits.subList(1, limits.size())) {
      Deque<Instant> failed = failures.get(limit.key());
      if (failed != null) {
        failed.pollLast();
      }
    }
  }

  private void forget(Deque<Instant> failed, Instant now) {
    while (!failed.isEmpty() && !failed.getFirst().plus(rules.within()).isAfter(now)) {
      failed.removeFirst();
    }
  }
}
