package dev.palier.app.api;

import dev.palier.app.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The OpenAPI 3.1 description of the interface, made from its routes.
public final class OpenApi {

  private OpenApi() {}

  public static Map<String, Object> of(List<Route> routes, String version) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      @SuppressWarnings("unchecked") // what this method put there itself
      Map<String, Object> methods =
          (Map<String, Object>)
              paths.computeIfAbsent(Api.ROOT + route.path(), path -> new LinkedHashMap<>());
      methods.put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    return JsonObject.of(
        "openapi",
        "3.1.0",
        "info",
        JsonObject.of(
            "title",
            "Palier",
            "version",
            version,
            "description",
            "May this AI accelerator go there on that date, at which level does it stand, and what could the buyer do with it? Not legal advice.",
            "license",
            JsonObject.of("name", "Apache-2.0", "identifier", "Apache-2.0")),
        "paths",
        paths,
        "components",
        JsonObject.of("schemas", Schemas.all()));
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation =
        JsonObject.of(
            "operationId",
            route.method().name().toLowerCase(Locale.ROOT)
                + route.path().replace("/", "-").replace("{", "").replace("}", ""),
            "summary",
            route.summary(),
            "parameters",
            route.parameters().stream().map(OpenApi::parameter).toList());
    if (route.accepts() != null) {
      operation.put("requestBody", body(route.accepts()));
    }
    Object answer = Schemas.reference(route.answer());
    Object schema =
        route.many()
            ? list(answer)
            : route.accepts() != null ? either(answer, list(answer)) : answer;
    operation.put(
        "responses",
        JsonObject.of(
            "200",
            JsonObject.of(
                "description", "The answer.", "content", content("application/json", schema)),
            "default",
            JsonObject.of(
                "description",
                "Why there is none.",
                "content",
                content(Problem.TYPE, Schemas.reference("Problem")))));
    return operation;
  }

  private static Map<String, Object> parameter(Route.Parameter parameter) {
    Map<String, Object> json =
        JsonObject.of(
            "name", parameter.name(),
            "in", parameter.place(),
            "required", parameter.required(),
            "description", parameter.description(),
            "schema", JsonObject.of("type", "string"));
    if (!parameter.example().isEmpty()) {
      json.put("example", parameter.example());
    }
    return json;
  }

  private static Map<String, Object> body(Posted.Form<?> form) {
    Map<String, Object> fields = new LinkedHashMap<>();
    form.columns()
        .forEach(column ->
            fields.put(
                column, JsonObject.of("type", List.of("string", "number", "boolean", "null"))));
    Map<String, Object> one =
        JsonObject.of(
            "type",
            "object",
            "properties",
            fields,
            "required",
            form.requiredColumns(),
            "additionalProperties",
            false);
    Map<String, Object> several = list(one);
    several.put("maxItems", form.limit());
    return JsonObject.of(
        "required", true, "content", content("application/json", either(one, several)));
  }

  private static Map<String, Object> content(String type, Object schema) {
    return JsonObject.of(type, JsonObject.of("schema", schema));
  }

  private static Map<String, Object> list(Object of) {
    return JsonObject.of("type", "array", "items", of);
  }

  private static Map<String, Object> either(Object one, Object other) {
    return JsonObject.of("oneOf", List.of(one, other));
  }
}
