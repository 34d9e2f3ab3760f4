package dev.palier.screening.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// One line of FollowTheMoney: an entity's id, its schema, and its properties as lists of texts. A
/// property may also give one text, or an object of which the id is taken.
record FollowTheMoneyEntity(String id, String schema, Map<String, List<String>> properties) {

  private static final JsonFactory JSON = new JsonFactory();

  static FollowTheMoneyEntity parse(String line) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new StreamReadException(json, "no object");
      }
      String id = "";
      String schema = "";
      Map<String, List<String>> properties = new HashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "id" -> id = String.valueOf(json.getValueAsString());
          case "schema" -> schema = String.valueOf(json.getValueAsString());
          case "properties" -> properties(json, properties);
          default -> json.skipChildren();
        }
      }
      return new FollowTheMoneyEntity(id, schema, properties);
    }
  }

  List<String> values(String property) {
    return properties.getOrDefault(property, List.of());
  }

  private static void properties(JsonParser json, Map<String, List<String>> properties) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = json.currentName();
      List<String> values = new ArrayList<>();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
          value(json, values);
        }
      } else {
        value(json, values);
      }
      properties.put(property, values);
    }
  }

  private static void value(JsonParser json, List<String> values) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean id = json.currentName().equals("id");
        json.nextToken();
        if (id) {
          text(json, values);
        } else {
          json.skipChildren();
        }
      }
    } else {
      text(json, values);
    }
  }

  private static void text(JsonParser json, List<String> values) {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    String text = json.getValueAsString();
    if (text != null && !text.isBlank()) {
      values.add(text.strip());
    }
  }
}
