package dev.palier.app.capability;

import dev.palier.app.json.JsonObject;
import dev.palier.capability.operator.Timing;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Choice;
import dev.palier.capability.serving.Served;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Answers about chips as JSON.
public final class CapabilityJson {

  private static final double MILLI = 1e3;

  private CapabilityJson() {}

  public static Map<String, Object> of(CapabilityQuestion question, List<ChipAnswer> answers) {
    return JsonObject.of(
        "model", question.model().id(),
        "engine", question.engine().key(),
        "phase", question.phase().key(),
        "inputTokens", question.inputTokens(),
        "outputTokens", question.outputTokens(),
        "chips", question.chips(),
        "clients", question.clients(),
        "targetTtftMs", finite(question.target().ttft() * MILLI),
        "targetTpotMs", finite(question.target().tpot() * MILLI),
        "answers", answers.stream().map(CapabilityJson::answer).toList());
  }

  private static Map<String, Object> answer(ChipAnswer answer) {
    return switch (answer) {
      case ChipAnswer.Cannot cannot ->
          JsonObject.of("chip", cannot.chipId(), "status", cannot.limit(), "why", cannot.why());
      case ChipAnswer.Delivers delivers -> {
        Map<String, Object> object =
            JsonObject.of(
                "chip", delivers.chipId(),
                "status", "ok",
                "formats", formats(delivers.formats()),
                "best", choice(delivers.best(), delivers));
        object.put("frontier", delivers.frontier().stream().map(c -> choice(c, delivers)).toList());
        object.put("provenance", provenance(delivers.provenance()));
        object.put("dollarsPerMillionTokens", orNull(delivers.dollarsPerMillionTokens()));
        object.put("joulesPerToken", orNull(delivers.joulesPerToken()));
        object.put("assumptions", delivers.assumptions());
        yield object;
      }
    };
  }

  static Map<String, Object> choice(Choice choice, ChipAnswer.Delivers delivers) {
    Served served = choice.served();
    Band rate = delivers.tpotBand().inverse();
    return JsonObject.of(
        "plan", choice.deployment().decode().label(),
        "planChips", choice.deployment().chips(),
        "clients", choice.clients(),
        "batch", served.batch(),
        "memoryBatch", served.memoryBatch(),
        "ttftMs", asked(served.ttft() * MILLI),
        "ttftMsBand", band(served.ttft() * MILLI, delivers.ttftBand()),
        "tpotMs", asked(served.tpot() * MILLI),
        "tpotMsBand", band(served.tpot() * MILLI, delivers.tpotBand()),
        "tokensPerSecondPerUser", asked(served.interactivity()),
        "tokensPerSecondPerChip", served.tokensPerSecondPerChip(),
        "tokensPerSecondPerChipBand", band(served.tokensPerSecondPerChip(), rate));
  }

  static Map<String, Object> provenance(Provenance provenance) {
    return JsonObject.of(
        "kind", provenance.kind().name().toLowerCase(Locale.ROOT),
        "distance", provenance.distance(),
        "nearestChip", provenance.nearest(),
        "modelFitted", provenance.modelFitted(),
        "phrase", provenance.phrase());
  }

  /// The operators of a pass, the longest first.
  public static List<Map<String, Object>> timings(List<Timing> timings) {
    return timings.stream()
        .sorted((a, b) -> Double.compare(b.seconds(), a.seconds()))
        .map(t ->
            JsonObject.of(
                "operator", t.label(),
                "ms", t.seconds() * MILLI,
                "bound", t.bound().name().toLowerCase(Locale.ROOT),
                "computeMs", t.compute() * MILLI,
                "memoryMs", t.memory() * MILLI,
                "linkMs", t.link() * MILLI,
                "fixedMs", t.fixed() * MILLI))
        .toList();
  }

  private static Map<String, Object> formats(Formats formats) {
    return JsonObject.of(
        "attention", formats.attention().key(),
        "dense", formats.dense().key(),
        "experts", formats.experts().key(),
        "cacheBytes", formats.cacheBytes());
  }

  private static @Nullable List<Double> band(double value, Band band) {
    return value > 0 ? List.of(value * band.low(), value * band.high()) : null;
  }

  /// A time of a phase that was not asked for is none.
  private static @Nullable Double asked(double value) {
    return value > 0 ? value : null;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
