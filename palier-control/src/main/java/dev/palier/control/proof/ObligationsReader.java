package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionException;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import dev.palier.control.provision.Confidence;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the files of `proofs/`, and tells every problem of them at once.
final class ObligationsReader {

  private static final Condition ALWAYS = new Condition.Constant(true);

  private final DataFolder folder;
  private final StatuteBook book;
  private final Problems problems = new Problems();

  ObligationsReader(DataFolder folder, StatuteBook book) {
    this.folder = folder;
    this.book = book;
  }

  Obligations read() {
    YamlMapping axioms = open("axioms");
    List<String> countries = axioms.texts("countries");
    countries.stream()
        .filter(code -> book.geography().findCountry(code).isEmpty())
        .forEach(code ->
            axioms.problem("countries", "\"" + code + "\" is no country's code", "correct it"));
    List<Axioms.Axiom> list = axioms.mappings("axioms").stream().map(this::axiom).toList();
    Map<Fact, List<Double>> figures = usual(axioms);
    axioms.end();

    YamlMapping exclusive = open("exclusive");
    List<Exclusion> exclusions = new ArrayList<>();
    exclusive.mappings("exclusive").forEach(entry -> exclusions.add(exclusion(entry)));
    exclusive.end();

    YamlMapping compared = open("comparisons");
    List<Fact> raised = facts(compared, "figures", true);
    List<CapabilityComparison> comparisons =
        compared.mappings("comparisons").stream().map(this::comparison).toList();
    compared.end();

    YamlMapping barred = open("bars");
    List<Bar> bars = barred.mappings("bars").stream().map(this::bar).toList();
    barred.end();

    YamlMapping known = open("acknowledged");
    List<Acknowledgement> acknowledgements =
        known.mappings("acknowledged").stream().map(ObligationsReader::acknowledgement).toList();
    known.end();
    problems.throwIfAny();
    return new Obligations(
        new Axioms(list, countries, figures),
        exclusions,
        raised,
        comparisons,
        bars,
        acknowledgements);
  }

  private YamlMapping open(String name) {
    YamlMapping document = YamlDocument.read(folder.get("proofs/" + name + ".yaml"), problems);
    document.date("last-verified");
    return document;
  }

  private Map<Fact, List<Double>> usual(YamlMapping document) {
    Map<Fact, List<Double>> usual = new LinkedHashMap<>();
    for (YamlMapping entry : document.mappings("figures")) {
      List<Fact> of = facts(entry, "fact", true);
      List<Double> values = new ArrayList<>();
      for (String written : entry.texts("values")) {
        try {
          values.add(Double.valueOf(written));
        } catch (NumberFormatException e) {
          entry.problem("values", "\"" + written + "\" is not a number", "write digits only");
        }
      }
      of.forEach(fact -> usual.put(fact, values));
      entry.end();
    }
    return usual;
  }

  private Axioms.Axiom axiom(YamlMapping entry) {
    Condition condition = condition(entry, "when");
    if (!ConditionFacts.provisions(condition).isEmpty()) {
      entry.problem("when", "an axiom names a provision", "write it over facts alone");
    }
    Axioms.Axiom axiom =
        new Axioms.Axiom(entry.text("id"), text(entry, "says"), condition, citation(entry));
    entry.end();
    return axiom;
  }

  private Exclusion exclusion(YamlMapping entry) {
    List<String> of = entry.texts("of");
    if (of.size() != 2) {
      entry.problem("of", of.size() + " provisions", "name two");
    }
    checkProvisions(entry, "of", of);
    Exclusion exclusion =
        new Exclusion(
            of.isEmpty() ? "" : of.getFirst(), of.isEmpty() ? "" : of.getLast(), citation(entry));
    entry.end();
    return exclusion;
  }

  private CapabilityComparison comparison(YamlMapping entry) {
    CapabilityComparison comparison =
        new CapabilityComparison(
            entry.text("id"),
            text(entry, "says"),
            facts(entry, "more", true),
            facts(entry, "at-least", true),
            facts(entry, "less", true),
            facts(entry, "changes", false),
            entry.has("first") ? condition(entry, "first") : ALWAYS,
            entry.has("second") ? condition(entry, "second") : ALWAYS);
    entry.end();
    return comparison;
  }

  private Bar bar(YamlMapping entry) {
    List<String> exceptions = entry.texts("exceptions");
    checkProvisions(entry, "exceptions", exceptions);
    Bar bar =
        new Bar(
            entry.text("id"),
            text(entry, "says"),
            condition(entry, "when"),
            exceptions,
            citation(entry));
    entry.end();
    return bar;
  }

  private static Acknowledgement acknowledgement(YamlMapping entry) {
    List<String> properties = entry.texts("properties");
    if (properties.isEmpty()) {
      entry.problem("properties", "no property is named", "name those that the law breaks");
    }
    Acknowledgement acknowledgement =
        new Acknowledgement(
            properties,
            entry.date("from"),
            entry.findDate("until").orElse(LocalDate.MAX),
            text(entry, "reason"),
            citation(entry),
            entry.choice("confidence", Confidence.class));
    entry.end();
    return acknowledgement;
  }

  private List<Fact> facts(YamlMapping entry, String field, boolean numbers) {
    List<Fact> facts = new ArrayList<>();
    for (String name : entry.texts(field)) {
      book.vocabulary()
          .find(name)
          .filter(fact -> !numbers || fact.type() == FactType.NUMBER)
          .ifPresentOrElse(
              facts::add,
              () ->
                  entry.problem(
                      field,
                      "\"" + name + "\" is no " + (numbers ? "number" : "fact"),
                      "take a name of regimes/facts.yaml"));
    }
    return facts;
  }

  private Condition condition(YamlMapping entry, String field) {
    String written = entry.text(field);
    if (written.isEmpty()) {
      return ALWAYS;
    }
    try {
      Condition condition = book.conditions().read(written);
      checkProvisions(entry, field, ConditionFacts.provisions(condition));
      return condition;
    } catch (ConditionException e) {
      entry.problem(field, "\"" + written + "\": " + e.getMessage(), e.advice());
      return ALWAYS;
    }
  }

  private void checkProvisions(YamlMapping entry, String field, Collection<String> ids) {
    ids.stream()
        .filter(id -> book.findProvision(id).isEmpty())
        .forEach(id ->
            entry.problem(field, "there is no provision \"" + id + "\"", "take an id of regimes/"));
  }

  private static LocalText text(YamlMapping entry, String field) {
    return LocalText.read(entry.mapping(field));
  }

  private static Citation citation(YamlMapping entry) {
    Citation citation = Citation.read(entry.mapping("cite"));
    if (citation.isEmpty()) {
      entry.problem(
          "cite", "a statement without a source", "name the cfr, fr, doc or other source");
    }
    return citation;
  }
}
