package dev.palier.control.column;

import dev.palier.control.determination.OutcomeConditions;
import dev.palier.control.regime.InForce;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The law between two of its changes in compiled form: a list of steps, each over 64 rows at a
/// time, and what to read off their truths. Immutable, safe for use by several threads.
final class Form {

  private final Step[] steps;
  private final int[] verdicts;
  private final OutcomeForm outcome;
  private final ReviewForm review;
  private final ClassificationForm classification;
  private final UnmeasuredForm unmeasured;

  /// @param verdicts by provision of the book: the place of its verdict
  private Form(
      Step[] steps,
      int[] verdicts,
      OutcomeForm outcome,
      ReviewForm review,
      ClassificationForm classification,
      UnmeasuredForm unmeasured) {
    this.steps = steps;
    this.verdicts = verdicts;
    this.outcome = outcome;
    this.review = review;
    this.classification = classification;
    this.unmeasured = unmeasured;
  }

  /// @param inForce the law of the day
  /// @param ids the ids of all provisions of the book, in the order of the results
  /// @param entries the entries that a classification may name, in the order of the results
  static Form of(
      InForce inForce, LocalDate day, Codes codes, List<String> ids, List<String> entries) {
    Steps steps = new Steps();
    int never = steps.add(to -> new Step.Constant(to, false));
    Map<String, Integer> places = new HashMap<>();
    ToIntFunction<String> verdict = id -> places.getOrDefault(id, never);
    Compiler provisions = new Compiler(steps, codes, day, verdict);
    for (InForce.Entry entry : inForce.entries()) {
      places.put(entry.provision().id(), provisions.place(entry.period().condition()));
    }
    Map<String, Integer> counted = new HashMap<>();
    Compiler outcomes =
        new Compiler(
            steps,
            codes,
            day,
            id ->
                counted.computeIfAbsent(
                    id, i -> steps.add(to -> new Step.Counted(to, verdict.applyAsInt(i)))));
    OutcomeConditions conditions = OutcomeConditions.of(inForce);
    OutcomeForm outcome =
        new OutcomeForm(
            outcomes.place(conditions.prohibited()),
            outcomes.place(conditions.required()),
            outcomes.place(conditions.excepted()));
    return new Form(
        steps.toArray(),
        ids.stream().mapToInt(verdict).toArray(),
        outcome,
        ReviewForm.of(inForce, verdict),
        ClassificationForm.of(inForce, verdict, entries),
        UnmeasuredForm.of(inForce, verdict));
  }

  /// Answers some rows of a block.
  ///
  /// @param rows a bit for each
  void run(Columns columns, int block, long rows, Results results) {
    Planes planes = results.planes(steps.length);
    for (Step step : steps) {
      step.run(columns, block, planes);
    }
    results.verdicts().put(block, rows, planes, verdicts);
    outcome.run(block, rows, planes, results.outcomes());
    review.run(block, rows, planes, results);
    classification.run(block, rows, planes, results.classifications());
    unmeasured.run(columns, block, rows, planes, results);
  }
}
