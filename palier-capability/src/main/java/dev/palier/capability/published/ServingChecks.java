package dev.palier.capability.published;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.serving.Traffic;
import dev.palier.capability.serving.UsualFormats;
import dev.palier.capability.validation.PublishedCheck;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Published figures of whole deployments (S9, S10), from `calibration/published-serving.yaml`.
public final class ServingChecks {

  private final DataFolder data;
  private final ServingLaws laws;
  private final Function<String, Accelerator> chips;
  private final Function<String, Architecture> models;

  /// @param chips,models by the ids of the catalogue
  public ServingChecks(
      DataFolder data,
      ServingLaws laws,
      Function<String, Accelerator> chips,
      Function<String, Architecture> models) {
    this.data = data;
    this.laws = laws;
    this.chips = chips;
    this.models = models;
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public List<PublishedCheck> list() {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/published-serving.yaml"), problems);
    List<PublishedCheck> checks = new ArrayList<>();
    for (YamlMapping entry : whole.mappings("checks")) {
      checks.add(check(entry));
      entry.end();
    }
    whole.end();
    problems.throwIfAny();
    return checks;
  }

  private PublishedCheck check(YamlMapping entry) {
    Architecture model = models.apply(entry.text("model"));
    Precision precision = Precision.find(entry.text("precision")).orElseThrow();
    Plan plan = plan(entry.mapping("plan"));
    Deployment deployment =
        Deployment.together(
            model,
            Engine.find(entry.text("engine")).orElseThrow(),
            UsualFormats.of(model, precision, precision, entry.number("cache-bytes").doubleValue()),
            plan);
    Service service = Service.of(deployment, laws);
    Accelerator chip = chips.apply(entry.text("chip"));
    double input = entry.number("input").doubleValue();
    Traffic traffic =
        new Traffic(
            input,
            entry.number("output").doubleValue(),
            entry.number("clients").doubleValue(),
            Arrival.FIXED_LENGTHS);
    double got =
        entry.text("phase").equals("decode")
            ? service.decodeTokensPerSecondPerChip(chip, traffic)
            : service.prefillTokensPerSecondPerChip(chip, input);
    return new PublishedCheck(
        entry.text("id"),
        "tokens a second of a chip: " + entry.text("reading"),
        entry.number("expected").doubleValue(),
        got,
        entry.number("tolerance").doubleValue(),
        entry.text("source"));
  }

  private static Plan plan(YamlMapping entry) {
    int tensor = entry.has("tensor") ? entry.integer("tensor") : 1;
    int parallel = entry.has("data") ? entry.integer("data") : 1;
    int experts = entry.integer("experts");
    entry.end();
    return new Plan(tensor, 1, parallel, tensor * parallel / experts, experts);
  }
}
