package dev.palier.app.impact;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.order.OrderRow;
import dev.palier.control.determination.Determination;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a change of the rules does to orders: each is determined on both sides, with the day of the
/// side in the place of its own. Safe for use by several threads.
public record Impact(Side before, Side after) {

  /// Two days of the law, or one day without and with a draft.
  public OrderImpact of(OrderRow row) {
    if (!row.problems().isEmpty()) {
      return new OrderImpact.Refused(row.line(), row.fields(), row.problems());
    }
    Assessment earlier = assess(before, row.fields());
    Assessment later = assess(after, row.fields());
    if (earlier instanceof Assessment.Assessed was && later instanceof Assessment.Assessed is) {
      List<FieldProblem> problems = new ArrayList<>();
      Volume volume = VolumeReader.read(was.stated(), was.transaction().quantity(), problems);
      return problems.isEmpty()
          ? compared(row.line(), was, is, volume)
          : new OrderImpact.Refused(row.line(), row.fields(), problems);
    }
    TreeSet<FieldProblem> problems = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    addProblems(earlier, problems);
    addProblems(later, problems);
    return new OrderImpact.Refused(row.line(), row.fields(), List.copyOf(problems));
  }

  private static void addProblems(Assessment assessment, TreeSet<FieldProblem> problems) {
    switch (assessment) {
      case Assessment.Refused refused -> problems.addAll(refused.problems());
      case Assessment.Assessed _ -> {}
    }
  }

  private static Assessment assess(Side side, Map<Field, String> fields) {
    Map<Field, String> asked = new EnumMap<>(Field.class);
    asked.putAll(fields);
    asked.put(Field.AS_OF, side.asOf().toString());
    return side.assessor().assess(asked);
  }

  private static OrderImpact compared(
      long line, Assessment.Assessed before, Assessment.Assessed after, Volume volume) {
    Determination was = before.determination();
    Determination is = after.determination();
    List<Reason> reasons = Standings.differences(new Standings(was), new Standings(is));
    return new OrderImpact.Compared(line, before, after, change(was, is, reasons), reasons, volume);
  }

  private static Change change(Determination before, Determination after, List<Reason> reasons) {
    if (before.outcome() != after.outcome()) {
      return Change.OUTCOME;
    }
    if (before.review().policy() != after.review().policy()
        || before.review().undetermined() != after.review().undetermined()) {
      return Change.REVIEW;
    }
    if (reasons.stream().anyMatch(Reason::bearsOnAnswer)
        || !before.classification().entry().equals(after.classification().entry())) {
      return Change.REASON;
    }
    return reasons.isEmpty() ? Change.NONE : Change.BESIDE;
  }
}
