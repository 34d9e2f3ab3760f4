package dev.palier.app.impact;

import dev.palier.app.assessment.Assessment;
import dev.palier.control.determination.Outcome;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import dev.palier.control.transaction.Transaction;
import java.util.List;
import java.util.Map;

/// What a change of the rules does to one order of a file.
public sealed interface OrderImpact {

  /// Its line in the file.
  long line();

  /// The fields as they were written.
  Map<Field, String> stated();

  default String orderId() {
    return stated().getOrDefault(Field.ORDER_ID, "");
  }

  /// An order that was determined on both sides.
  ///
  /// @param reasons the provisions that stand otherwise; empty where nothing changes
  record Compared(
      long line,
      Assessment.Assessed before,
      Assessment.Assessed after,
      Change change,
      List<Reason> reasons,
      Volume volume)
      implements OrderImpact {

    public Compared {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Map<Field, String> stated() {
      return before.stated();
    }

    public Transaction transaction() {
      return before.transaction();
    }

    public Outcome outcomeBefore() {
      return before.determination().outcome();
    }

    public Outcome outcomeAfter() {
      return after.determination().outcome();
    }
  }

  /// An order whose fields cannot be read.
  record Refused(long line, Map<Field, String> stated, List<FieldProblem> problems)
      implements OrderImpact {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
