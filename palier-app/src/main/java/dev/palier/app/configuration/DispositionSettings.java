package dev.palier.app.configuration;

import dev.palier.data.YamlMapping;
import dev.palier.screening.disposition.DispositionPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How decisions on alerts are made here, where that differs from what ships.
///
/// @param secondPerson whether another person must confirm a decision that settles an alert
/// @param falsePositiveDays how long a false positive holds; null for what ships
public record DispositionSettings(boolean secondPerson, @Nullable Integer falsePositiveDays) {

  public static final DispositionSettings NONE = new DispositionSettings(false, null);

  static DispositionSettings read(YamlMapping section) {
    boolean second = section.truth("second-person", false);
    Integer days =
        section.has("false-positive-days") ? section.integer("false-positive-days") : null;
    long longest = DispositionPolicy.packaged().longest().toDays();
    if (days != null && (days < 1 || days > longest)) {
      section.problem(
          "false-positive-days",
          days + " is not between 1 and " + longest,
          "leave the field out for what ships");
    }
    section.end();
    return new DispositionSettings(second, days);
  }

  /// What ships, changed by these.
  public DispositionPolicy over(DispositionPolicy shipped) {
    DispositionPolicy policy = shipped.withSecondPerson(secondPerson);
    return falsePositiveDays == null ? policy : policy.withLife(Duration.ofDays(falsePositiveDays));
  }
}
