package dev.palier.app.assessment;

import dev.palier.control.determination.Determination;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import dev.palier.control.transaction.Transaction;
import java.util.List;
import java.util.Map;

/// What came of one order: a determination, or the problems of its fields.
public sealed interface Assessment {

  /// The fields as they were written.
  Map<Field, String> stated();

  /// The order's own number, or empty.
  default String orderId() {
    return stated().getOrDefault(Field.ORDER_ID, "");
  }

  /// @param parties what the lists hold of the parties, if they were screened
  /// @param inputDigest SHA-256 over the fields as written
  record Assessed(
      Transaction transaction,
      PartyFindings parties,
      Determination determination,
      String inputDigest,
      String dataDigest)
      implements Assessment {
    @Override
    public Map<Field, String> stated() {
      return transaction.stated();
    }
  }

  record Refused(Map<Field, String> stated, List<FieldProblem> problems) implements Assessment {}
}
