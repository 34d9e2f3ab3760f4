package dev.palier.app.ownership;

import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.Optional;

/// How the Affiliates Rule stands on a day: its text, whether it is enforced, and up to when that
/// was checked.
///
/// @param period the text of the day; empty before there was one
public record RuleStanding(
    LocalDate day,
    Provision provision,
    Optional<Period> period,
    Enforcement.State enforcement,
    LocalDate lastVerified) {

  static final String PROVISION = "affiliates-50";

  /// The fact that the rule asks for and that ownership answers.
  public static final String FACT = "end_user.owned_by_listed";

  /// @throws IllegalStateException if the statute book has no such rule
  public static RuleStanding on(LocalDate day, StatuteBook book) {
    Provision provision =
        book.findProvision(PROVISION)
            .orElseThrow(
                () -> new IllegalStateException("the statute book has no provision " + PROVISION));
    return new RuleStanding(
        day,
        provision,
        provision.findPeriod(day),
        provision.enforcementOn(day),
        book.regimeOf(provision).lastVerified());
  }
}
