package dev.palier.app.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.kernel.KernelTime;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.ProductAnswer;
import dev.palier.capability.kernel.ProductProvenance;
import java.util.LinkedHashMap;
import java.util.Map;

/// A product and its time as JSON.
public final class ProductJson {

  private static final double MILLI = 1e-3;

  private ProductJson() {}

  public static Map<String, Object> of(
      Accelerator chip, MatrixProduct product, ProductAnswer answer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("chip", chip.id());
    json.put("dtype", product.precision().key());
    json.put("m", product.rows());
    json.put("n", product.columns());
    json.put("k", product.depth());
    switch (answer) {
      case ProductAnswer.Timed timed -> put(json, timed);
      case ProductAnswer.Unsupported unsupported -> {
        json.put("status", "unsupported");
        json.put("reason", unsupported.reason());
      }
    }
    return json;
  }

  private static void put(Map<String, Object> json, ProductAnswer.Timed timed) {
    KernelTime time = timed.time();
    json.put("status", "ok");
    json.put("ms", time.seconds() / MILLI);
    json.put("msLow", time.seconds() * Math.exp(-timed.spread()) / MILLI);
    json.put("msHigh", time.seconds() * Math.exp(timed.spread()) / MILLI);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("computeMs", time.compute() / MILLI);
    parts.put("memoryMs", time.memory() / MILLI);
    parts.put("fixedMs", time.fixed() / MILLI);
    parts.put("tile", time.tile());
    json.put("parts", parts);
    ProductProvenance provenance = timed.provenance();
    Map<String, Object> from = new LinkedHashMap<>();
    from.put("kind", provenance.kind().key());
    from.put("distance", provenance.distance());
    from.put("nearest", provenance.nearest());
    from.put("basis", provenance.basis());
    json.put("provenance", from);
  }
}
