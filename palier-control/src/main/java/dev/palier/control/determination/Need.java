package dev.palier.control.determination;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.provision.Provision;
import java.util.List;

/// A fact that is not known and would change the answer, with what each answer to it would give.
///
/// @param because the provisions that hang on it
/// @param answers what the answer would be for each sort of value
public record Need(Fact fact, List<Provision> because, List<Answer> answers) {

  public Need {
    because = List.copyOf(because);
    answers = List.copyOf(answers);
  }

  /// The outcome and the review policy that one value of the fact would give, all else as stated.
  public record Answer(FactValue value, Outcome outcome, Review review) {}

  /// Whether the answers differ in the outcome, not in the review policy alone.
  public boolean changesOutcome() {
    return answers.stream().map(Answer::outcome).distinct().count() > 1;
  }
}
