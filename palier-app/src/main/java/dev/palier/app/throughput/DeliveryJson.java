package dev.palier.app.throughput;

import dev.palier.app.json.JsonObject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a buyer could run, as JSON: the key `capability` of docs/json.md.
public final class DeliveryJson {

  /// Few digits, so that the same data give the same bytes on every machine.
  private static final MathContext DIGITS = new MathContext(4);

  private DeliveryJson() {}

  public static List<Object> of(List<Delivered> all) {
    return all.stream().map(DeliveryJson::of).toList();
  }

  private static Object of(Delivered delivered) {
    Throughput throughput = delivered.throughput();
    Map<String, Object> json = JsonObject.of("workload", throughput.workload().id());
    json.put("unit", "tokens/s per chip");
    switch (throughput) {
      case Throughput.Known known -> {
        json.put("value", rounded(known.value()));
        json.put("low", rounded(known.low()));
        json.put("high", rounded(known.high()));
        json.put(
            "provenance",
            known.provenance() == null
                ? "mean error on chips held out of the fit"
                : known.provenance().phrase());
      }
      case Throughput.Impossible _ -> {
        json.put("value", null);
        json.put("why", "it lacks the memory, the format or the plan for this work");
      }
      case Throughput.Unknown unknown -> {
        json.put("value", null);
        json.put("why", "not published: " + String.join(", ", unknown.missing()));
      }
    }
    json.put("frontier", delivered.frontier() == null ? null : delivered.frontier().id());
    json.put("shareOfFrontier", rounded(delivered.share().orElse(Double.NaN)));
    return json;
  }

  private static @Nullable BigDecimal rounded(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString())
        : null;
  }
}
