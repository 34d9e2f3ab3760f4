package dev.palier.app.impact;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.json.JsonArray;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Review;
import dev.palier.control.transaction.FieldProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the orders that change, and those that could not be read, as JSON, one a line, with the
/// totals after them; docs/impact.md describes every field.
public final class ImpactJson implements ImpactSink {

  public static final String SCHEMA = "palier/impact/1";

  private final Appendable out;
  private final JsonArray orders;
  private final ImpactWords words;

  public ImpactJson(Appendable out, Impact impact, ImpactWords words, String dataDigest)
      throws IOException {
    this.out = out;
    this.orders = new JsonArray(out);
    this.words = words;
    out.append("{\n");
    field("schema", SCHEMA);
    field("before", side(impact.before()));
    field("after", side(impact.after()));
    field("dataDigest", dataDigest);
    out.append("\"orders\":");
  }

  private void field(String name, Object value) throws IOException {
    out.append('"').append(name).append("\":").append(JsonTree.compact(value)).append(",\n");
  }

  private static Map<String, Object> side(Side side) {
    return JsonObject.of(
        "asOf", side.asOf(),
        "law", side.draft().isEmpty(),
        "draft", side.draft().orElse(null));
  }

  @Override
  public String prepare(OrderImpact impact) {
    return switch (impact) {
      case OrderImpact.Compared compared when compared.change() == Change.NONE -> "";
      case OrderImpact.Compared compared -> JsonTree.compact(compared(compared));
      case OrderImpact.Refused refused -> JsonTree.compact(refused(refused));
    };
  }

  private Map<String, Object> compared(OrderImpact.Compared order) {
    Map<String, Object> json =
        JsonObject.of(
            "line", order.line(),
            "orderId", order.orderId(),
            "item", order.transaction().item().id(),
            "destination", order.transaction().destination(),
            "change", order.change(),
            "before", answer(order.before()),
            "after", answer(order.after()));
    json.putAll(volume(order.volume()));
    json.put("reasons", order.reasons().stream().map(reason -> reason(reason, order)).toList());
    return json;
  }

  private static Map<String, Object> answer(Assessment.Assessed assessed) {
    Review review = assessed.determination().review();
    return JsonObject.of(
        "outcome", assessed.determination().outcome(),
        "reviewPolicy", review.undetermined() ? "UNDETERMINED" : review.policy(),
        "classification", assessed.determination().classification().entry());
  }

  private Map<String, Object> reason(Reason reason, OrderImpact.Compared order) {
    Finding telling = reason.telling();
    return JsonObject.of(
        "provision", reason.provision(),
        "kind", reason.kind().getSimpleName(),
        "title", words.title(reason),
        "before", reason.was(),
        "after", reason.is(),
        "cause", reason.cause(),
        "unconfirmed", reason.unconfirmed(),
        "text", words.reason(reason, order),
        "citation", telling.period().citation().toString());
  }

  private static Map<String, Object> volume(Volume volume) {
    return JsonObject.of("quantity", volume.quantity(), "value", volume.value());
  }

  private static Map<String, Object> refused(OrderImpact.Refused refused) {
    return JsonObject.of(
        "line", refused.line(),
        "orderId", refused.orderId(),
        "problems", refused.problems().stream().map(ImpactJson::problem).toList());
  }

  private static Map<String, Object> problem(FieldProblem problem) {
    return JsonObject.of(
        "field", problem.field().column(),
        "value", problem.value(),
        "what", problem.what(),
        "maybe", problem.maybe());
  }

  @Override
  public void write(String prepared) throws IOException {
    if (!prepared.isEmpty()) {
      orders.add(prepared);
    }
  }

  @Override
  public void finish(Totals totals) throws IOException {
    orders.end();
    out.append(",\n");
    field("refused", totals.refused());
    field(
        "changes",
        Arrays.stream(Change.values())
            .map(change -> total(JsonObject.of("change", change), totals.of(change)))
            .toList());
    field(
        "transitions",
        totals.transitions().stream()
            .map(transition ->
                total(
                    JsonObject.of("before", transition.before(), "after", transition.after()),
                    transition.volume()))
            .toList());
    field(
        "provisions",
        totals.shifts().stream()
            .map(shift ->
                total(
                    JsonObject.of(
                        "provision", shift.example().provision(),
                        "before", shift.example().was(),
                        "after", shift.example().is(),
                        "text", words.effect(shift.example())),
                    shift.volume()))
            .toList());
    out.append("\"notes\":").append(JsonTree.compact(words.notes())).append("\n}\n");
  }

  private static Map<String, Object> total(Map<String, Object> of, Volume volume) {
    Map<String, Object> json = new LinkedHashMap<>(of);
    json.put("lines", volume.lines());
    json.putAll(volume(volume));
    json.put("linesWithoutValue", volume.linesWithoutValue());
    return json;
  }
}
