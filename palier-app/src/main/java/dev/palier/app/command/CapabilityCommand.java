package dev.palier.app.command;

import dev.palier.app.capability.CapabilityDesk;
import dev.palier.app.capability.CapabilityJson;
import dev.palier.app.capability.CapabilityQuestion;
import dev.palier.app.capability.CapabilityText;
import dev.palier.app.capability.ChipAnswer;
import dev.palier.app.json.JsonTree;
import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ConfigReader;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.ServingPhase;
import dev.palier.capability.serving.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier capability`: what chips deliver on a language model.
@Command(
    name = "capability",
    description =
        "Show what chips deliver on a language model, the best first, or predict a table of runs.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CapabilityCommand implements Callable<Integer> {

  private static final double MILLI = 1e-3;

  @Option(
      names = "--chip",
      paramLabel = "NAME,…",
      split = ",",
      description = "Chips to compare: ids or names.")
  private List<String> chips = List.of();

  @Option(
      names = "--chip-file",
      paramLabel = "FILE",
      description = "A chip of your own, in YAML with the catalogue's words and units.")
  private List<Path> chipFiles = List.of();

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "The model, such as deepseek-r1 or meta-llama/Llama-3.1-70B.")
  private @Nullable String model;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A model of your own: its config.json.")
  private @Nullable Path config;

  @Option(
      names = "--phase",
      paramLabel = "PHASE",
      description =
          "serving (prefill and decode on the same chips), decode or prefill alone (default: ${DEFAULT-VALUE}).",
      defaultValue = "serving")
  private String phase = "serving";

  @Option(
      names = "--isl",
      paramLabel = "TOKENS",
      description = "Input tokens of a request (default: ${DEFAULT-VALUE}).",
      defaultValue = "1024")
  private double input;

  @Option(
      names = "--osl",
      paramLabel = "TOKENS",
      description = "Output tokens of a request (default: ${DEFAULT-VALUE}).",
      defaultValue = "1024")
  private double output;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      description = "Requests at once on all chips together (default: all are tried).")
  private @Nullable Double clients;

  @Option(
      names = "--ttft",
      paramLabel = "MS",
      description = "The longest time to the first token that is accepted.")
  private @Nullable Double ttft;

  @Option(
      names = "--tpot",
      paramLabel = "MS",
      description = "The longest time between tokens that is accepted.")
  private @Nullable Double tpot;

  @Option(
      names = "--gpus",
      paramLabel = "N",
      description = "Chips that work together (default: ${DEFAULT-VALUE}).",
      defaultValue = "8")
  private int gpus;

  @Option(
      names = "--precision",
      paramLabel = "NAME",
      description =
          "bf16, fp8, fp8-block, nvfp4, mxfp4, int4 or int8 (default: as the model is usually served on the chip).")
  private @Nullable String precision;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description =
          "auto, or such as tp8, tp8-ep8, tp1-dp8-ep8, tp4-pp2 (default: ${DEFAULT-VALUE}).",
      defaultValue = "auto")
  private String plan = "auto";

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "trtllm, sglang or vllm (default: ${DEFAULT-VALUE}).",
      defaultValue = "trtllm")
  private String engine = "trtllm";

  @Option(
      names = "--explain",
      description = "Show where the time of the best choice goes, operator by operator.")
  private boolean explain;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Predict a table of runs with the columns of serving_sample.csv.")
  private @Nullable Path batch;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the predictions go: row, ttft_ms, tpot_ms, status, provenance.")
  private @Nullable Path predictions;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Capability capability = common.palier().capability();
    if (batch != null) {
      return new RunPredictions(capability, common).write(batch, predictions, json);
    }
    List<Modelled> asked = chips(capability);
    CapabilityQuestion question = question(capability);
    List<ChipAnswer> answers = new CapabilityDesk(capability).answer(asked, question);
    if (json) {
      Map<String, Object> tree = CapabilityJson.of(question, answers);
      common.out().print(JsonTree.pretty(tree));
    } else {
      common.out().print(new CapabilityText(capability).of(question, answers, explain));
    }
    return ExitCode.ANSWERED;
  }

  private List<Modelled> chips(Capability capability) {
    List<Modelled> asked = new ArrayList<>();
    for (String name : chips) {
      asked.add(
          capability.modelled(
              capability
                  .findChip(name.strip())
                  .orElseGet(() -> Names.chip(common.palier(), name.strip()))));
    }
    for (Path file : chipFiles) {
      asked.add(capability.chipOf(UserFile.read(file)));
    }
    if (asked.isEmpty()) {
      throw new UsageException(
          "No chip is named", "add --chip nvidia-h20,nvidia-h100-sxm, or --chip-file FILE");
    }
    return asked;
  }

  private CapabilityQuestion question(Capability capability) {
    if (gpus < 1 || gpus > 1024) {
      throw new UsageException("--gpus " + gpus + " is out of range", "take 1 to 1024");
    }
    if (!(input >= 1 && output >= 1) || clients != null && !(clients >= 1)) {
      throw new UsageException(
          "Lengths and concurrency start at 1", "correct --isl, --osl or --concurrency");
    }
    return new CapabilityQuestion(
        model(capability),
        Engine.find(engine)
            .orElseThrow(() ->
                new UsageException(
                    "\"" + engine + "\" is not an engine", "take trtllm, sglang or vllm")),
        ServingPhase.find(phase)
            .orElseThrow(() ->
                new UsageException(
                    "\"" + phase + "\" is not a phase", "take serving, decode or prefill")),
        precision == null ? null : precision(precision),
        input,
        output,
        clients,
        new Target(
            ttft == null ? Double.POSITIVE_INFINITY : ttft * MILLI,
            tpot == null ? Double.POSITIVE_INFINITY : tpot * MILLI),
        gpus,
        plan.equals("auto") ? null : PlanWord.read(plan));
  }

  private Architecture model(Capability capability) {
    if (config != null) {
      return ConfigReader.read(config.getFileName().toString(), UserFile.read(config));
    }
    String name = model == null ? "" : model;
    try {
      return capability
          .findModel(name)
          .orElseThrow(() ->
              new UsageException(
                  name.isEmpty()
                      ? "No model is named"
                      : "No model \"" + name + "\" is in the catalogue",
                  "take one of `palier models`, or give its config.json with --config"));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw new UsageException(message.split("\n", 2)[0], "give its config.json with --config");
    }
  }

  private static Precision precision(String word) {
    return Precision.find(word)
        .orElseThrow(() ->
            new UsageException(
                "\"" + word + "\" is not a precision",
                "take bf16, fp8, fp8-block, nvfp4, mxfp4, int4 or int8"));
  }
}
