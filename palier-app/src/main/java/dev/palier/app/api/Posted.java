package dev.palier.app.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is posted: an object of fields, or a list of such objects.
///
/// @param many whether it was a list
public record Posted<F>(boolean many, List<Map<F, String>> rows) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  /// What may be posted.
  ///
  /// @param noun what one object is, such as `order`
  /// @param article the noun with its article
  /// @param example a good object
  /// @param limit how many of them a list may hold
  /// @param column the name of a field
  public record Form<F>(
      String noun,
      String article,
      String example,
      int limit,
      List<F> fields,
      Function<F, String> column,
      Function<String, Optional<F>> find,
      Predicate<F> required) {

    List<String> columns() {
      return fields.stream().map(column).toList();
    }

    List<String> requiredColumns() {
      return fields.stream().filter(required).map(column).toList();
    }
  }

  /// A body that cannot be read; it carries what to tell.
  static final class Unreadable extends Exception {

    private final transient Problem problem;

    Unreadable(Problem problem) {
      super(problem.what());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  static <F> Posted<F> read(String body, Form<F> form) throws Unreadable {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw unreadable(
          "not readable as JSON: " + e.getOriginalMessage(),
          "",
          "send an object such as " + form.example());
    }
    if (!tree.isArray()) {
      return new Posted<>(false, List.of(row(tree, "", form)));
    }
    if (tree.size() > form.limit()) {
      throw new Unreadable(
          Problem.of(
              TOO_LARGE,
              tree.size() + " " + form.noun() + " are more than " + form.limit(),
              "",
              "send them in several requests"));
    }
    List<Map<F, String>> rows = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      rows.add(row(tree.get(i), "/" + i, form));
    }
    return new Posted<>(true, rows);
  }

  private static <F> Map<F, String> row(JsonNode node, String where, Form<F> form)
      throws Unreadable {
    if (!node.isObject()) {
      throw unreadable(
          form.article() + " is an object of fields", where, "write " + form.example());
    }
    Map<F, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = where + "/" + entry.getKey();
      Optional<F> field = form.find().apply(entry.getKey());
      if (field.isEmpty()) {
        throw unreadable(
            "no such field", place, "take one of " + String.join(", ", form.columns()));
      }
      JsonNode value = entry.getValue();
      if (value.isContainer()) {
        throw unreadable("a field is a text, a number, true, false or null", place, "write a text");
      }
      if (!value.isNull()) {
        fields.put(field.get(), value.asString());
      }
    }
    return fields;
  }

  private static Unreadable unreadable(String what, String where, String maybe) {
    return new Unreadable(Problem.of(BAD_REQUEST, what, where, maybe));
  }
}
