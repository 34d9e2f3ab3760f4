package dev.palier.app.assessment;

import dev.palier.app.json.JsonObject;
import dev.palier.app.text.Messages;
import dev.palier.app.throughput.Deliveries;
import dev.palier.app.throughput.DeliveryJson;
import dev.palier.catalog.product.Product;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Caveat;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.ExceptionFinding;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Need;
import dev.palier.control.determination.NotAsked;
import dev.palier.control.determination.Review;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.geography.Geography;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import dev.palier.control.transaction.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The JSON of an assessment, as `--json` and `/api/v1` give it; docs/json.md describes every
/// field.
public final class DeterminationJson {

  public static final String SCHEMA = "palier/determination/1";
  private static final String UNDETERMINED = "UNDETERMINED";

  private final Messages messages;
  private final Words words;
  private final Geography geography;
  private final Levels levels;
  private final Deliveries deliveries;
  private final Summary summary;
  private final List<Regime> regimes;

  public DeterminationJson(
      Messages messages,
      Levels levels,
      Deliveries deliveries,
      List<Regime> regimes,
      Geography geography) {
    this.messages = messages;
    this.words = new Words(messages.language(), geography);
    this.geography = geography;
    this.levels = levels;
    this.deliveries = deliveries;
    this.regimes = List.copyOf(regimes);
    this.summary = new Summary(messages);
  }

  /// The tree of one assessment; a refused order has `problems` and no outcome.
  public Map<String, Object> of(Assessment assessment) {
    return switch (assessment) {
      case Assessment.Assessed assessed -> of(assessed);
      case Assessment.Refused refused -> of(refused);
    };
  }

  private static Map<String, Object> of(Assessment.Refused refused) {
    Map<String, Object> json =
        JsonObject.of("schema", SCHEMA, "orderId", refused.orderId(), "outcome", null);
    json.put(
        "problems",
        refused.problems().stream()
            .map(p ->
                JsonObject.of(
                    "field",
                    p.field().column(),
                    "value",
                    p.value(),
                    "what",
                    p.what(),
                    "maybe",
                    p.maybe()))
            .toList());
    json.put("stated", stated(refused.stated()));
    return json;
  }

  private Map<String, Object> of(Assessment.Assessed assessed) {
    Determination determination = assessed.determination();
    Map<String, Object> json =
        JsonObject.of(
            "schema", SCHEMA, "orderId", assessed.orderId(), "asOf", determination.asOf());
    json.put("item", item(assessed));
    json.put("destination", place(assessed.transaction().destination()));
    json.put("outcome", determination.outcome());
    json.put("summary", summary.of(determination));
    json.put("classification", determination.classification().entry());
    json.put("paragraphs", determination.classification().paragraphs());
    json.put("possibleClassifications", determination.classification().possible());
    json.put("reviewPolicy", reviewPolicy(determination.review()));
    json.put(
        "reviewConditions",
        determination.review().applied().stream()
            .flatMap(f -> Review.policy(f).conditions().stream())
            .toList());
    json.put(
        "exceptions",
        determination.requirements().exceptions().stream().map(this::exception).toList());
    json.put(
        "findings",
        determination.findings().list().stream()
            .filter(DeterminationJson::isTold)
            .map(f -> finding(f, determination))
            .toList());
    json.put(
        "needs",
        determination.needs().stream().map(need -> need(need, determination.facts())).toList());
    json.put("notAsked", determination.notAsked().stream().map(this::notAsked).toList());
    json.put("questions", determination.questions().stream().map(this::question).toList());
    json.put(
        "announcements", determination.announcements().stream().map(this::announcement).toList());
    json.put(
        "importSide",
        determination.importSide().stream().map(f -> finding(f, determination)).toList());
    json.put("tariff", tariff(determination));
    json.put("level", levels.json(assessed.transaction().chip(), determination.asOf()));
    json.put(
        "capability",
        DeliveryJson.of(deliveries.of(assessed.transaction().chip(), determination.asOf())));
    json.put("facts", facts(determination));
    json.put("parties", PartiesJson.of(assessed.parties()));
    json.put("caveats", determination.caveats().stream().map(this::caveat).toList());
    json.put("lastVerified", determination.lastVerified());
    json.put(
        "regimes",
        regimes.stream()
            .map(r -> JsonObject.of("id", r.id(), "lastVerified", r.lastVerified()))
            .toList());
    json.put("stated", stated(assessed.stated()));
    json.put("inputDigest", assessed.inputDigest());
    json.put("dataDigest", assessed.dataDigest());
    json.put("disclaimer", messages.get("disclaimer"));
    return json;
  }

  private static Map<String, Object> item(Assessment.Assessed assessed) {
    Product item = assessed.transaction().item();
    return JsonObject.of(
        "id", item.id(),
        "name", item.name(),
        "maker", item.makerId(),
        "chip", assessed.transaction().chip().id(),
        "chipsPerItem", assessed.transaction().chipsPerItem());
  }

  private Map<String, Object> place(String code) {
    return JsonObject.of(
        "code", code, "name", words.country(code), "readAs", geography.readUnderEar(code));
  }

  private static @Nullable Object reviewPolicy(Review review) {
    return review.undetermined() ? UNDETERMINED : review.policy();
  }

  /// Findings that say why or why not: all that apply or are open, and the failed ones of
  /// classification, requirement and review.
  private static boolean isTold(Finding finding) {
    return switch (finding.provision().consequence()) {
      case Consequence.RestrictsImport _, Consequence.LeviesTariff _, Consequence.Asks _ -> false;
      case Consequence.Classifies _,
          Consequence.MeetsParagraph _,
          Consequence.RequiresLicence _,
          Consequence.SetsReviewPolicy _ ->
          true;
      case Consequence.Notes notes -> !notes.auxiliary() && finding.verdict() != Truth.NO;
      case Consequence.GrantsException _, Consequence.Prohibits _ -> finding.verdict() != Truth.NO;
    };
  }

  private Map<String, Object> finding(Finding finding, Determination determination) {
    Map<String, Object> json = provision(finding.provision());
    json.put("verdict", finding.verdict());
    json.put("enforcement", finding.enforcement());
    json.put("from", finding.period().from());
    json.put("until", finding.period().isOpen() ? null : finding.period().until());
    json.put("citation", finding.period().citation().toString());
    json.put("confidence", finding.period().confidence());
    json.put("condition", finding.period().written());
    json.put("trace", words.of(finding.trace(), determination.facts()));
    json.put("note", finding.period().note());
    return json;
  }

  private Map<String, Object> provision(Provision provision) {
    return JsonObject.of(
        "provision", provision.id(),
        "regime", provision.regime(),
        "kind", provision.consequence().getClass().getSimpleName(),
        "title", provision.title().in(messages.language()));
  }

  private Map<String, Object> exception(ExceptionFinding exception) {
    return JsonObject.of(
        "symbol", exception.symbol(),
        "state", exception.state(),
        "provision", exception.finding().id(),
        "title", exception.finding().provision().title().in(messages.language()),
        "conditions", exception.conditions(),
        "citation", exception.finding().period().citation().toString());
  }

  private Map<String, Object> need(Need need, Facts facts) {
    List<Object> answers = new ArrayList<>();
    for (Need.Answer answer : need.answers()) {
      answers.add(
          JsonObject.of(
              "value",
              answer(need.fact(), answer.value()),
              "outcome",
              answer.outcome(),
              "reviewPolicy",
              reviewPolicy(answer.review())));
    }
    return JsonObject.of(
        "fact", need.fact().name(),
        "label", need.fact().label().in(messages.language()),
        "question", need.fact().question().in(messages.language()),
        "asked", asked(need.fact(), facts),
        "because", need.because().stream().map(Provision::id).toList(),
        "changes", need.changesOutcome() ? "outcome" : "reviewPolicy",
        "answers", answers);
  }

  /// The question in particular where there is one: "Is the end user X the entry Y?"
  public static @Nullable String asked(Fact fact, Facts facts) {
    return facts.get(fact) instanceof FactValue.Unknown unknown && unknown.asks()
        ? unknown.reason()
        : null;
  }

  /// A sort of answer in words: `2400 – 4800`, `China`, `nvidia`, `yes`.
  public String answer(Fact fact, FactValue value) {
    return switch (value) {
      case FactValue.Number number when number.basis().contains("=") -> words.value(fact, number);
      case FactValue.Number number -> number.basis();
      case FactValue.Text text when text.value().isEmpty() -> messages.get("answer.another");
      case FactValue.Text _, FactValue.Truth _, FactValue.Readings _, FactValue.Unknown _ ->
          words.value(fact, value);
    };
  }

  private Map<String, Object> notAsked(NotAsked side) {
    return JsonObject.of(
        "kind", side.kind(),
        "text", messages.of("not-asked", side.kind()),
        "facts", side.facts().stream().map(Fact::name).toList(),
        "provisions", side.provisions().stream().map(Provision::id).toList());
  }

  private Map<String, Object> question(Finding finding) {
    Consequence.Asks asks = (Consequence.Asks) finding.provision().consequence();
    return JsonObject.of(
        "provision", finding.id(),
        "question", asks.question(),
        "redFlag", asks.redFlag(),
        "citation", finding.period().citation().toString());
  }

  private Map<String, Object> announcement(Announcement announcement) {
    return JsonObject.of(
        "id", announcement.id(),
        "from", announcement.from(),
        "until", announcement.until().getYear() > 9999 ? null : announcement.until(),
        "title", announcement.title().in(messages.language()),
        "concerns", announcement.concerns(),
        "citation", announcement.citation().toString(),
        "confidence", announcement.confidence(),
        "note", announcement.note());
  }

  private Map<String, Object> tariff(Determination determination) {
    boolean applies =
        determination.tariff().stream().anyMatch(finding -> finding.verdict() == Truth.YES);
    boolean open =
        determination.tariff().stream().anyMatch(finding -> finding.verdict() == Truth.UNKNOWN);
    Map<String, Object> json =
        JsonObject.of("onImportIntoTheUs", applies ? "YES" : open ? "UNKNOWN" : "NO");
    json.put(
        "percent",
        determination.tariff().stream()
            .filter(finding -> finding.verdict() == Truth.YES)
            .map(
                finding -> ((Consequence.LeviesTariff) finding.provision().consequence()).percent())
            .findFirst()
            .orElse(null));
    json.put(
        "findings", determination.tariff().stream().map(f -> finding(f, determination)).toList());
    return json;
  }

  private List<Object> facts(Determination determination) {
    List<Object> list = new ArrayList<>();
    for (Fact fact : determination.facts().vocabulary().facts()) {
      FactValue value = determination.facts().get(fact);
      if (!(value instanceof FactValue.Unknown)) {
        list.add(
            JsonObject.of(
                "fact", fact.name(),
                "label", fact.label().in(messages.language()),
                "value", words.value(fact, value),
                "unit", fact.unit(),
                "basis", basis(value)));
      }
    }
    return list;
  }

  /// Where a value comes from.
  public static String basis(FactValue value) {
    return switch (value) {
      case FactValue.Number number -> number.basis();
      case FactValue.Truth truth -> truth.basis();
      case FactValue.Text text -> text.basis();
      case FactValue.Readings several ->
          String.join("; ", several.readings().stream().map(FactValue.Number::basis).toList());
      case FactValue.Unknown unknown -> unknown.reason();
    };
  }

  private Map<String, Object> caveat(Caveat caveat) {
    return JsonObject.of("kind", caveat.getClass().getSimpleName(), "text", summary.caveat(caveat));
  }

  private static Map<String, Object> stated(Map<Field, String> stated) {
    Map<String, Object> json = new LinkedHashMap<>();
    new TreeMap<>(stated).forEach((field, value) -> json.put(field.column(), value));
    return json;
  }
}
