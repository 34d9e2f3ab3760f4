package dev.palier.control.draft;

import dev.palier.control.provision.Provision;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;

/// An amendment that is not law, such as "density threshold of 3A090.a.2 at 4": the provisions as
/// they would stand from a day on.
///
/// @param title in the drafter's words
/// @param from the first day on which it would stand
/// @param provisions every provision that it changes, adds or repeals, with all its periods
/// @param steps what it does, in the order written
public record Draft(String title, LocalDate from, List<Provision> provisions, List<Step> steps) {

  public Draft {
    provisions = List.copyOf(provisions);
    steps = List.copyOf(steps);
  }

  /// One thing that a draft does to one provision.
  public sealed interface Step {

    String provision();

    /// Another condition, other exceptions, or another enforcement.
    record Changes(String provision, String before, String after) implements Step {}

    record Adds(String provision, String written) implements Step {}

    record Repeals(String provision) implements Step {}
  }

  /// The statute book as it would be.
  ///
  /// @throws dev.palier.data.DataException if a provision names one that does not exist
  public StatuteBook appliedTo(StatuteBook book) {
    return book.with(provisions);
  }
}
