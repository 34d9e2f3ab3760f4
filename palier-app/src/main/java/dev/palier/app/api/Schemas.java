package dev.palier.app.api;

import dev.palier.app.json.JsonObject;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The schemas of the answers: the fields one may build on. docs/json.md says what each means.
final class Schemas {

  private Schemas() {}

  static Map<String, Object> all() {
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put("Determination", determination());
    schemas.put("Finding", finding());
    schemas.put(
        "Chip",
        object("id", text(), "name", text(), "maker", text(), "market", text(), "tpp", number()));
    schemas.put(
        "Ladder",
        object("asOf", date(), "metric", text(), "rungs", list(open()), "levels", list(open())));
    schemas.put(
        "LicenceMatrix",
        object(
            "asOf", date(), "caveats", list(text()), "cells", list(open()), "disclaimer", text()));
    schemas.put(
        "StatuteBook",
        object(
            "regimes",
            list(open()),
            "provisions",
            list(reference("Provision")),
            "announcements",
            list(open())));
    schemas.put(
        "Provision",
        object(
            "id",
            text(),
            "regime",
            text(),
            "title",
            text(),
            "kind",
            text(),
            "periods",
            list(open()),
            "enforcement",
            list(open()),
            "lastVerified",
            date()));
    schemas.put(
        "Screening",
        object(
            "schema",
            text(),
            "party",
            open(),
            "matches",
            list(open()),
            "related",
            list(open()),
            "noMatch",
            list(text()),
            "versions",
            list(open()),
            "problems",
            list(open()),
            "disclaimer",
            text()));
    schemas.put("Description", open());
    schemas.put(
        "Problem",
        object(
            "status",
            JsonObject.of("type", "integer"),
            "what",
            text(),
            "where",
            text(),
            "maybe",
            text()));
    return schemas;
  }

  private static Map<String, Object> determination() {
    return object(
        "schema", text(),
        "orderId", text(),
        "asOf", date(),
        "item", open(),
        "destination", open(),
        "outcome", choice(Outcome.values()),
        "summary", text(),
        "classification", text(),
        "reviewPolicy", JsonObject.of("type", List.of("string", "null")),
        "exceptions", list(open()),
        "findings", list(reference("Finding")),
        "needs", list(open()),
        "notAsked", list(open()),
        "questions", list(open()),
        "announcements", list(open()),
        "importSide", list(reference("Finding")),
        "tariff", open(),
        "level", open(),
        "capability", list(open()),
        "caveats", list(open()),
        "lastVerified", date(),
        "inputDigest", text(),
        "dataDigest", text(),
        "disclaimer", text());
  }

  private static Map<String, Object> finding() {
    return object("provision", text(), "verdict", choice(Truth.values()), "citation", text());
  }

  static Map<String, Object> reference(String name) {
    return JsonObject.of("$ref", "#/components/schemas/" + name);
  }

  private static Map<String, Object> object(Object... namesAndSchemas) {
    return JsonObject.of("type", "object", "properties", JsonObject.of(namesAndSchemas));
  }

  private static Map<String, Object> open() {
    return JsonObject.of("type", List.of("object", "null"));
  }

  private static Map<String, Object> list(Object of) {
    return JsonObject.of("type", "array", "items", of);
  }

  private static Map<String, Object> text() {
    return JsonObject.of("type", "string");
  }

  private static Map<String, Object> date() {
    return JsonObject.of("type", "string", "format", "date");
  }

  private static Map<String, Object> number() {
    return JsonObject.of("type", List.of("number", "null"));
  }

  private static Map<String, Object> choice(Enum<?>[] values) {
    return JsonObject.of("type", "string", "enum", Arrays.stream(values).map(Enum::name).toList());
  }
}
