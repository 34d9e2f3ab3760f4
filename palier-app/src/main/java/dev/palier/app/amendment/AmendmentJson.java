package dev.palier.app.amendment;

import dev.palier.app.json.JsonObject;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Escape;
import dev.palier.control.amendment.Flip;
import dev.palier.control.amendment.GroupChange;
import dev.palier.control.amendment.Limit;
import dev.palier.control.amendment.Region;
import dev.palier.control.determination.Answer;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.proof.Witness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An amendment as JSON: numbers, ids and codes beside the words.
public final class AmendmentJson {

  private final Messages messages;
  private final AmendmentViews views;
  private final LimitWords limits;

  public AmendmentJson(Messages messages) {
    this.messages = messages;
    this.views = new AmendmentViews(messages);
    this.limits = new LimitWords(messages);
  }

  public Map<String, Object> of(Amendment amendment) {
    AmendmentView view = views.of(amendment);
    return JsonObject.of(
        "before", amendment.before().day(),
        "after", amendment.after().day(),
        "drafted", amendment.after().drafted(),
        "caveats", view.caveats(),
        "provisions", view.provisions().stream().map(AmendmentJson::line).toList(),
        "groups", amendment.groups().stream().map(AmendmentJson::group).toList(),
        "regions", amendment.regions().stream().map(region -> region(region, amendment)).toList(),
        "flips", amendment.flips().stream().map(this::flip).toList(),
        "waysOut", amendment.escapes().stream().map(AmendmentJson::escape).toList(),
        "disclaimer", messages.get("disclaimer"));
  }

  private static Map<String, Object> line(AmendmentView.ProvisionLine line) {
    return JsonObject.of(
        "provision", line.id(),
        "change", line.what(),
        "title", line.title(),
        "before", line.before(),
        "after", line.after(),
        "citation", line.citation());
  }

  private static Map<String, Object> group(GroupChange change) {
    return JsonObject.of(
        "group", change.group(),
        "joined", change.joined().stream().sorted().toList(),
        "left", change.left().stream().sorted().toList());
  }

  private Map<String, Object> region(Region region, Amendment amendment) {
    return JsonObject.of(
        "standpoint",
        region.standpoint().id(),
        "item",
        region.kind().id(),
        "before",
        answer(region.before()),
        "after",
        answer(region.after()),
        "destinations",
        region.destinations(),
        "where",
        region.boxes().stream()
            .map(box ->
                JsonObject.of(
                    "words",
                    limits.of(box),
                    "limits",
                    box.stream().map(AmendmentJson::limit).toList()))
            .toList(),
        "chips",
        amendment.flipsIn(region).stream().map(Flip::chip).map(Chip::id).distinct().toList(),
        "witness",
        amendment.findWitness(region).map(AmendmentJson::witness).orElse(null));
  }

  /// The facts of an item that the solver found, by name.
  private static Map<String, Object> witness(Witness witness) {
    Map<String, Object> facts = JsonObject.of();
    for (Fact fact : witness.first().vocabulary().facts()) {
      switch (witness.first().get(fact)) {
        case FactValue.Number number -> facts.put(fact.name(), number.value());
        case FactValue.Truth truth -> facts.put(fact.name(), truth.value());
        case FactValue.Text text -> facts.put(fact.name(), text.value());
        case FactValue.Readings _, FactValue.Unknown _ -> {}
      }
    }
    return facts;
  }

  private static Map<String, Object> limit(Limit limit) {
    return switch (limit) {
      case Limit.Range range ->
          JsonObject.of(
              "figure",
              range.term().toString(),
              "least",
              range.least(),
              "below",
              Double.isInfinite(range.above()) ? null : range.above());
      case Limit.Is is -> JsonObject.of("figure", is.fact().name(), "is", is.value());
    };
  }

  private Map<String, Object> flip(Flip flip) {
    return JsonObject.of(
        "standpoint", flip.standpoint().id(),
        "chip", flip.chip().id(),
        "before", answer(flip.before()),
        "after", answer(flip.after()),
        "destinations", flip.destinations());
  }

  private static Map<String, Object> escape(Escape escape) {
    return JsonObject.of(
        "chip", escape.chip().id(),
        "figure", escape.figure().name(),
        "value", escape.value(),
        "freeBelow", escape.below(),
        "state", escape.state(),
        "destinations", escape.destinations(),
        "usedBy", ids(escape.used()));
  }

  private Map<String, Object> answer(Answer answer) {
    return JsonObject.of(
        "outcome", answer.outcome(), "reviewPolicy", policy(answer), "words", views.answer(answer));
  }

  private static @Nullable String policy(Answer answer) {
    return answer.open() ? "UNDETERMINED" : answer.findPolicy().map(Enum::name).orElse(null);
  }

  private static List<String> ids(List<Chip> chips) {
    return chips.stream().map(Chip::id).toList();
  }
}
