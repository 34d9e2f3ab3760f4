package dev.palier.app.api;

import dev.palier.app.api.Route.Answer;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.Fields;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.assessment.DeterminationJson;
import dev.palier.app.desk.Palier;
import dev.palier.control.transaction.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Assesses what a request states; the answers are those of `palier assess --json`.
final class AssessApi {

  static final Posted.Form<Field> FORM =
      new Posted.Form<>(
          "orders",
          "an order",
          "{\"item\": \"nvidia-h20\", \"destination\": \"CN\", \"as_of\": \"2025-07-15\"}",
          1_000,
          List.of(Field.values()),
          Field::column,
          Field::find,
          Field::isRequired);

  private final Palier palier;
  private final Function<Ask, Assessor> assessors;

  AssessApi(Palier palier, Function<Ask, Assessor> assessors) {
    this.palier = palier;
    this.assessors = assessors;
  }

  Answer get(Ask ask) {
    return one(ask, Fields.of(ask));
  }

  /// One order, or each of a list: a refused one of a list stands in its place with its problems.
  Answer post(Ask ask, String body) {
    Posted<Field> orders;
    try {
      orders = Posted.read(body, FORM);
    } catch (Posted.Unreadable e) {
      return new Answer.Refused(e.problem());
    }
    if (!orders.many()) {
      return one(ask, orders.rows().getFirst());
    }
    Assessor assessor = assessors.apply(ask);
    DeterminationJson json = palier.json(ask.text().messages());
    return new Answer.Tree(
        orders.rows().stream().map(fields -> json.of(assessor.assess(fields))).toList());
  }

  private Answer one(Ask ask, Map<Field, String> fields) {
    return switch (assessors.apply(ask).assess(fields)) {
      case Assessment.Assessed assessed ->
          new Answer.Tree(palier.json(ask.text().messages()).of(assessed));
      case Assessment.Refused refused -> new Answer.Refused(Problem.of(refused.problems()));
    };
  }
}
