package dev.palier.app.page.rules;

import dev.palier.app.ask.PageText;
import java.time.LocalDate;

/// Puts spans of time into words: `since 2023-11-17`, `2022-10-21 to 2023-11-16`.
final class Periods {

  private Periods() {}

  /// @param until the first day after the span; [LocalDate#MAX] while it is open
  static String words(PageText text, LocalDate from, LocalDate until) {
    return until.equals(LocalDate.MAX)
        ? text.messages().get("period.since", from.toString())
        : text.messages().get("period.between", from.toString(), until.minusDays(1).toString());
  }
}
