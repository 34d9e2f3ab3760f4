package dev.palier.control.transaction;

import java.util.List;
import java.util.Map;

/// What came of reading an order: a transaction, or every problem of its fields.
public sealed interface OrderReading {

  record Read(Transaction transaction) implements OrderReading {}

  record Refused(Map<Field, String> stated, List<FieldProblem> problems) implements OrderReading {
    public Refused {
      stated = Map.copyOf(stated);
      problems = List.copyOf(problems);
    }
  }
}
