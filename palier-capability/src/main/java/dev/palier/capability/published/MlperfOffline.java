package dev.palier.capability.published;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Choice;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.PlanSearch;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.serving.Target;
import dev.palier.capability.serving.Traffic;
import dev.palier.capability.serving.UsualFormats;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What the serving model says to an offline result of MLPerf Inference: the most tokens a second
/// of a chip over all plans, with requests waiting in any number.
public final class MlperfOffline implements MlperfRatios.Offline {

  private record Length(String modelId, double input, double output) {}

  private final ServingLaws laws;
  private final Function<String, Optional<Accelerator>> chips;
  private final Function<String, Optional<Architecture>> models;
  private final Map<String, Length> lengths = new HashMap<>();
  private final int group;

  /// @param chips by the words of the table
  /// @param models by the ids of the catalogue
  public MlperfOffline(
      DataFolder data,
      ServingLaws laws,
      Function<String, Optional<Accelerator>> chips,
      Function<String, Optional<Architecture>> models) {
    this.laws = laws;
    this.chips = chips;
    this.models = models;
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/mlperf.yaml"), problems);
    this.group = whole.integer("chips");
    for (YamlMapping entry : whole.mappings("models")) {
      lengths.put(
          entry.text("name"),
          new Length(
              entry.text("model"),
              entry.number("input").doubleValue(),
              entry.number("output").doubleValue()));
      entry.text("source");
      entry.end();
    }
    whole.end();
    problems.throwIfAny();
  }

  @Override
  public OptionalDouble tokensPerSecond(String chip, String model, String format) {
    Length length = lengths.get(model);
    Optional<Precision> precision = Precision.find(format);
    if (length == null || precision.isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<Accelerator> accelerator = chips.apply(chip);
    Optional<Architecture> architecture = models.apply(length.modelId());
    if (accelerator.isEmpty() || architecture.isEmpty()) {
      return OptionalDouble.empty();
    }
    return most(accelerator.get(), architecture.get(), precision.get(), length);
  }

  private OptionalDouble most(
      Accelerator chip, Architecture model, Precision precision, Length length) {
    List<Choice> choices =
        new PlanSearch(laws)
            .all(
                chip,
                model,
                Engine.TRTLLM,
                UsualFormats.of(model, precision, chip),
                new Traffic(length.input(), length.output(), 1, Arrival.RANDOM_LENGTHS),
                group);
    return PlanSearch.best(choices, Target.none())
        .map(best -> OptionalDouble.of(best.served().tokensPerSecondPerChip()))
        .orElse(OptionalDouble.empty());
  }
}
