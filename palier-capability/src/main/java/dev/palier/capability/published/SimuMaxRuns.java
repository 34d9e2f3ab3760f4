package dev.palier.capability.published;

import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.training.Recompute;
import dev.palier.capability.training.TrainingPlan;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads SimuMax's measured steps on eight B200, `training_simumax_b200.json`.
///
/// A case is named by its plan: `llama3_70b_l12_tp8_pp1_dp1_mbc4_cef` is twelve layers and four
/// micro-batches of one sequence; sequences have 4096 tokens where the name says nothing else, as
/// in SimuMax's strategies. Every run is BF16 and hides no exchange behind computing.
final class SimuMaxRuns {

  static final String FILE = "training_simumax_b200.json";

  private static final Pattern PART = Pattern.compile("(tp|pp|dp|ep|cp|mbc|seq|l)(\\d+)");
  private static final int CHIPS = 8;
  private static final int SEQUENCE = 4096;

  private SimuMaxRuns() {}

  /// One measured case.
  ///
  /// @param gibibytes on the fullest chip
  record Run(
      String name, Architecture model, TrainingPlan plan, double seconds, double gibibytes) {}

  /// @param models by the catalogue's ids
  static List<Run> read(Path file, Function<String, Architecture> models) {
    Problems problems = new Problems();
    List<Run> runs = new ArrayList<>();
    YamlMapping whole = YamlDocument.read(new DataFile(file.toString(), bytes(file)), problems);
    for (YamlMapping row : whole.mappings("rows")) {
      String name = row.text("case");
      model(row.text("model"), models)
          .ifPresent(model ->
              runs.add(
                  new Run(
                      name,
                      cut(model, part(name, "l", model.layers())),
                      plan(name),
                      row.number("real_ms").doubleValue() / 1000,
                      row.number("real_alloc_gib").doubleValue())));
    }
    problems.throwIfAny();
    return runs;
  }

  private static Optional<Architecture> model(String name, Function<String, Architecture> models) {
    return switch (name) {
      case "llama3-70b" -> Optional.of(models.apply("llama-3-1-70b"));
      case "llama3-405b" -> Optional.of(models.apply("llama-3-1-405b"));
      case "deepseekv3" -> Optional.of(models.apply("deepseek-v3"));
      default -> Optional.empty();
    };
  }

  /// The same model with fewer layers; of several kinds the first keeps one.
  private static Architecture cut(Architecture model, int layers) {
    List<LayerGroup> groups = new ArrayList<>();
    LayerGroup last = model.groups().getLast();
    int first = model.groups().size() > 1 ? 1 : 0;
    if (first > 0) {
      LayerGroup head = model.groups().getFirst();
      groups.add(new LayerGroup(first, head.mixer(), head.feedForward()));
    }
    groups.add(new LayerGroup(layers - first, last.mixer(), last.feedForward()));
    return new Architecture(
        model.id(),
        model.name(),
        model.hidden(),
        model.vocabulary(),
        model.contextTokens(),
        1,
        0,
        model.tiedEmbedding(),
        model.weightFormat(),
        groups);
  }

  private static TrainingPlan plan(String name) {
    int tensor = part(name, "tp", 1);
    int stages = part(name, "pp", 1);
    int context = part(name, "cp", 1);
    int replicas = CHIPS / (tensor * stages * context);
    return new TrainingPlan(
        tensor,
        stages,
        1,
        context,
        replicas,
        part(name, "ep", 1),
        1,
        part(name, "mbc", 1) * replicas,
        part(name, "seq", SEQUENCE),
        false,
        Recompute.SELECTIVE);
  }

  private static int part(String name, String word, int otherwise) {
    for (String piece : name.split("_")) {
      Matcher matcher = PART.matcher(piece);
      if (matcher.matches() && matcher.group(1).equals(word)) {
        return Integer.parseInt(matcher.group(2));
      }
    }
    return otherwise;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
