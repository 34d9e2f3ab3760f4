package dev.palier.app.page.impact;

import dev.palier.data.Problem;
import java.time.LocalDate;
import java.util.List;

/// What is compared, as the reader wrote it.
///
/// @param draft the text of a draft; empty where two days are compared
/// @param problems what is wrong with the draft
/// @param days days on which the rules changed, to choose from
public record ImpactForm(
    LocalDate from,
    LocalDate to,
    String draft,
    List<Problem> problems,
    List<LocalDate> days,
    int mostLines) {

  public ImpactForm {
    problems = List.copyOf(problems);
    days = List.copyOf(days);
  }
}
