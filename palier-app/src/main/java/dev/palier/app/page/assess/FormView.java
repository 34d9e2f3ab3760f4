package dev.palier.app.page.assess;

import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The form with what was written into it, and what is wrong with that.
///
/// @param products names and ids, for the picker
public record FormView(
    Map<Field, String> stated,
    List<FieldProblem> problems,
    List<Suggestion> products,
    List<Suggestion> countries,
    List<String> makers,
    List<String> endUses) {

  public FormView {
    stated = stated.isEmpty() ? Map.of() : new EnumMap<>(stated);
    problems = List.copyOf(problems);
  }

  /// What a picker offers: what is filled in, and what is shown beside it.
  public record Suggestion(String value, String beside) {}

  public String value(Field field) {
    return stated.getOrDefault(field, "");
  }

  public Optional<FieldProblem> findProblem(Field field) {
    return problems.stream().filter(problem -> problem.field() == field).findFirst();
  }

  /// Whether something beyond the first questions is stated, so that the rest stands open.
  public boolean isFurtherStated() {
    return stated.keySet().stream()
        .anyMatch(field ->
            field.ordinal() > Field.AS_OF.ordinal()
                && field != Field.ITEM
                && field != Field.DESTINATION
                && field != Field.EXPORTER);
  }
}
