package dev.palier.app.impact;

import dev.palier.app.assessment.Assessor;
import dev.palier.control.draft.Draft;
import java.time.LocalDate;
import java.util.Optional;

/// One side of a comparison, such as "the rules as of 2025-11-10" or "the rules of that day with a
/// draft laid over them".
///
/// @param draft the title of the draft; empty where the side is law
public record Side(Assessor assessor, LocalDate asOf, Optional<String> draft) {

  /// The law as of a day.
  public static Side law(Assessor assessor, LocalDate asOf) {
    return new Side(assessor, asOf, Optional.empty());
  }

  /// What the rules of a day would be with a draft.
  public static Side drafted(Assessor assessor, Draft draft, LocalDate asOf) {
    return new Side(
        assessor.over(draft.appliedTo(assessor.book())), asOf, Optional.of(draft.title()));
  }
}
