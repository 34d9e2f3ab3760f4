package dev.palier.capability.derating;

import dev.palier.control.determination.Answer;
import dev.palier.control.determination.Outcome;
import dev.palier.control.provision.ReviewPolicy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a design may go: what the determination engine must answer for it at least.
public enum Within {
  /// No provision in force requires a licence.
  NO_REQUIREMENT,
  /// Or a licence exception is open under its conditions.
  EXCEPTION,
  /// Or an application would be reviewed case by case, or better.
  CASE_BY_CASE;

  public boolean allows(Answer answer) {
    boolean free = answer.outcome() == Outcome.NO_REQUIREMENT_FOUND;
    boolean excepted = answer.outcome() == Outcome.EXCEPTION_AVAILABLE;
    return switch (this) {
      case NO_REQUIREMENT -> free;
      case EXCEPTION -> free || excepted;
      case CASE_BY_CASE ->
          free
              || excepted
              || answer.outcome() == Outcome.LICENCE_REQUIRED
                  && answer
                      .findPolicy()
                      .filter(policy -> policy.compareTo(ReviewPolicy.CASE_BY_CASE) <= 0)
                      .isPresent();
    };
  }

  /// The word of commands: `case-by-case`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Within> find(String word) {
    return Arrays.stream(values())
        .filter(within -> within.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
