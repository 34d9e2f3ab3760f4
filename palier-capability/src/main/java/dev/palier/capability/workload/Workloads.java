package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.ModelArchitecture;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.model.LanguageModel;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The named workloads (`derating/workloads.yaml`), by id.
public record Workloads(Map<String, Workload> byId) {

  private static final String FILE = "derating/workloads.yaml";
  private static final double MILLI = 1e-3;

  public Workloads {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Workloads load(DataFolder data, Catalog catalog) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get(FILE), problems);
    whole.date("last-verified");
    Map<String, Workload> workloads = new LinkedHashMap<>();
    for (YamlMapping entry : whole.mappings("workloads")) {
      read(entry, catalog)
          .ifPresent(workload -> {
            if (workloads.put(workload.id(), workload) != null) {
              entry.problem(
                  "id", "\"" + workload.id() + "\" stands twice", "remove one of the two");
            }
          });
    }
    whole.end();
    problems.throwIfAny();
    return new Workloads(workloads);
  }

  public Optional<Workload> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static Optional<Workload> read(YamlMapping entry, Catalog catalog) {
    String id = entry.text("id");
    String modelId = entry.text("model");
    Phase phase = entry.choice("phase", Phase.class);
    int input = entry.integer("input");
    int output = entry.integer("output");
    String word = entry.text("precision");
    double cache = entry.number("cache-bytes").doubleValue();
    Double tpot = entry.findNumber("tpot-ms").map(ms -> ms.doubleValue() * MILLI).orElse(null);
    int chips = entry.integer("chips");
    entry.end();
    Optional<LanguageModel> model = catalog.findModel(modelId);
    if (model.isEmpty()) {
      entry.problem("model", "\"" + modelId + "\" is not in the catalogue", "take one of models/");
    }
    Optional<Precision> precision = Precision.find(word);
    if (precision.isEmpty()) {
      entry.problem("precision", "\"" + word + "\" is no precision", "take bf16, fp8-block, nvfp4");
    }
    return model.isEmpty() || precision.isEmpty()
        ? Optional.empty()
        : entry.make(() ->
            new Workload(
                id,
                ModelArchitecture.of(model.get()),
                phase,
                input,
                output,
                precision.get(),
                cache,
                tpot,
                chips));
  }
}
