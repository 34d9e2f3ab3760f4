package dev.palier.app.api;

import dev.palier.control.transaction.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what is posted to be assessed: an object of fields, or a list of such objects.
///
/// @param many whether it was a list
record OrderBody(boolean many, List<Map<Field, String>> orders) {

  static final int LIMIT_ORDERS = 1_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  /// A body that is no order; it carries what to tell.
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

  static OrderBody read(String body) throws Unreadable {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw unreadable(
          "not readable as JSON: " + e.getOriginalMessage(),
          "",
          "send an object such as {\"item\": \"nvidia-h20\", \"destination\": \"CN\", \"as_of\": \"2025-07-15\"}");
    }
    if (tree.isArray()) {
      if (tree.size() > LIMIT_ORDERS) {
        throw new Unreadable(
            Problem.of(
                TOO_LARGE,
                tree.size() + " orders are more than " + LIMIT_ORDERS,
                "",
                "send them in several requests"));
      }
      List<Map<Field, String>> orders = new ArrayList<>();
      for (int i = 0; i < tree.size(); i++) {
        orders.add(order(tree.get(i), "/" + i));
      }
      return new OrderBody(true, orders);
    }
    return new OrderBody(false, List.of(order(tree, "")));
  }

  private static Map<Field, String> order(JsonNode node, String where) throws Unreadable {
    if (!node.isObject()) {
      throw unreadable(
          "an order is an object of fields", where, "write {\"item\": …, \"destination\": …}");
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = where + "/" + entry.getKey();
      Optional<Field> field = Field.find(entry.getKey());
      if (field.isEmpty()) {
        throw unreadable(
            "no such field",
            place,
            "take one of "
                + String.join(", ", Arrays.stream(Field.values()).map(Field::column).toList()));
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
