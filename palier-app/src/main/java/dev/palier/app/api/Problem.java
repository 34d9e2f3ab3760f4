package dev.palier.app.api;

import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.party.PartyProblem;
import dev.palier.control.transaction.FieldProblem;
import java.util.List;
import java.util.Map;

/// What is wrong with a request: what, where, and a way out. Sent as `application/problem+json`.
///
/// @param where the field or the parameter; empty where it is the whole request
/// @param problems every problem, where there are several
public record Problem(
    int status, String what, String where, String maybe, List<Map<String, Object>> problems) {

  public static final String TYPE = "application/problem+json";
  private static final int UNREADABLE = 422;

  public Problem {
    problems = List.copyOf(problems);
  }

  public static Problem of(int status, String what, String where, String maybe) {
    return new Problem(status, what, where, maybe, List.of());
  }

  /// The problems of an order's fields; the first of them stands for all.
  public static Problem of(List<FieldProblem> problems) {
    FieldProblem first = problems.getFirst();
    return new Problem(
        UNREADABLE,
        first.what(),
        first.field().column(),
        first.maybe(),
        problems.stream().map(Problem::tree).toList());
  }

  /// The problems of a party's fields; the first of them stands for all.
  public static Problem ofParty(List<PartyProblem> problems) {
    PartyProblem first = problems.getFirst();
    return new Problem(
        UNREADABLE,
        first.what(),
        first.column().column(),
        first.maybe(),
        problems.stream().map(Problem::tree).toList());
  }

  static Map<String, Object> tree(PartyProblem problem) {
    return JsonObject.of(
        "field", problem.column().column(),
        "value", problem.value(),
        "what", problem.what(),
        "maybe", problem.maybe());
  }

  private static Map<String, Object> tree(FieldProblem problem) {
    return JsonObject.of(
        "what", problem.what(),
        "where", problem.field().column(),
        "value", problem.value(),
        "maybe", problem.maybe());
  }

  public String json() {
    Map<String, Object> tree =
        JsonObject.of("status", status, "what", what, "where", where, "maybe", maybe);
    if (!problems.isEmpty()) {
      tree.put("problems", problems);
    }
    return JsonTree.pretty(tree);
  }
}
