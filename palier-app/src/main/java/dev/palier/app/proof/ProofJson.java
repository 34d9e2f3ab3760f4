package dev.palier.app.proof;

import dev.palier.app.json.JsonObject;
import dev.palier.app.text.Messages;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.proof.Proof;
import dev.palier.control.proof.ProofChanges;
import dev.palier.control.proof.Proofs;
import dev.palier.control.proof.Span;
import dev.palier.control.proof.Witness;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Proofs as JSON: ids and raw values beside the words.
public final class ProofJson {

  private final Messages messages;

  public ProofJson(Messages messages) {
    this.messages = messages;
  }

  public Map<String, Object> of(List<Proofs> periods, boolean drafted) {
    return JsonObject.of(
        "days",
        periods.stream().map(Proofs::day).toList(),
        "drafted",
        drafted,
        "settled",
        periods.stream().allMatch(Proofs::areSettled),
        "properties",
        Span.of(periods).stream().map(this::span).toList(),
        "disclaimer",
        messages.get("disclaimer"));
  }

  /// What a draft breaks and newly proves.
  public Map<String, Object> of(ProofChanges changes) {
    return JsonObject.of(
        "broken", spans(changes.day(), changes.broken()),
        "proved", spans(changes.day(), changes.proved()));
  }

  private List<Map<String, Object>> spans(LocalDate day, List<Proof> proofs) {
    return Span.of(List.of(new Proofs(day, proofs))).stream().map(this::span).toList();
  }

  private Map<String, Object> span(Span span) {
    Proof proof = span.proof();
    return JsonObject.of(
        "property",
        proof.property().id(),
        "family",
        proof.property().family(),
        "says",
        proof.property().says().in(messages.language()),
        "provisions",
        proof.property().provisions(),
        "source",
        proof.property().source(),
        "from",
        span.from(),
        "until",
        span.isOpen() ? null : span.until(),
        "verdict",
        proof.verdict(),
        "why",
        proof.reason(),
        "witness",
        proof.findWitness().map(ProofJson::witness).orElse(List.of()),
        "acknowledged",
        proof
            .findAcknowledgement()
            .map(a ->
                JsonObject.of(
                    "reason", a.reason().in(messages.language()),
                    "citation", a.citation().toString(),
                    "confidence", a.confidence()))
            .orElse(null));
  }

  /// Each transaction as the facts that are worth showing.
  private static List<Map<String, Object>> witness(Witness witness) {
    return witness.transactions().stream()
        .map(facts -> transaction(facts, witness.notable()))
        .toList();
  }

  private static Map<String, Object> transaction(Facts facts, List<Fact> notable) {
    Map<String, Object> values = new LinkedHashMap<>();
    notable.forEach(fact -> {
      Object value = value(facts.get(fact));
      if (value != null) {
        values.put(fact.name(), value);
      }
    });
    return values;
  }

  private static @Nullable Object value(FactValue value) {
    return switch (value) {
      case FactValue.Number number -> number.value();
      case FactValue.Truth truth -> truth.value();
      case FactValue.Text text -> text.value();
      case FactValue.Readings _, FactValue.Unknown _ -> null;
    };
  }
}
