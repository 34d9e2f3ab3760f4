package dev.palier.app.derating;

import dev.palier.app.json.JsonObject;
import dev.palier.capability.derating.BackTestResult;
import java.util.List;
import java.util.Map;

/// Writes back-tests as JSON.
public final class BackTestJson {

  private BackTestJson() {}

  public static Map<String, Object> of(List<BackTestResult> results, String dataDigest) {
    return JsonObject.of(
        "schema",
        "palier/derating-back-tests/1",
        "backTests",
        results.stream().map(BackTestJson::of).toList(),
        "dataDigest",
        dataDigest);
  }

  private static Map<String, Object> of(BackTestResult result) {
    return JsonObject.of(
        "id",
        result.test().id(),
        "parent",
        result.test().question().parent().chip().id(),
        "product",
        result.test().product().id(),
        "asOf",
        result.test().question().day(),
        "rule",
        result.test().rule(),
        "workload",
        result.workload().id(),
        "parentThroughput",
        result.parentValue(),
        "productThroughput",
        result.productValue().isPresent() ? (Double) result.productValue().getAsDouble() : null,
        "productAssumed",
        result.test().assumed() != null,
        "design",
        result
            .found()
            .findDesign()
            .map(design -> CutJson.figures(design, result.workload()))
            .orElse(null),
        "throughput",
        result.found().certificate().value(),
        "worth",
        result.worth().isPresent() ? (Double) result.worth().getAsDouble() : null,
        "certificate",
        CutJson.certificate(result.found().certificate()));
  }
}
