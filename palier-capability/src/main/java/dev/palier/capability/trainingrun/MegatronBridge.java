package dev.palier.capability.trainingrun;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.measured.Table;
import dev.palier.capability.training.Recompute;
import dev.palier.capability.training.Software;
import dev.palier.capability.training.TrainingPlan;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the tables of Megatron-Bridge's performance summaries, `training_megatron_bridge.csv`.
///
/// Older releases name the system in the column of the model, and give some cells twice: `31357
/// (29925)` is the rate with one scale for a tensor and, in brackets, with one for each block.
public final class MegatronBridge {

  /// The file below the folder of benchmarks.
  public static final String FILE = "training_megatron_bridge.csv";

  private static final Pattern TWICE = Pattern.compile("(\\S+)\\s*\\((\\S+)\\)");
  private static final Pattern RELEASE = Pattern.compile("(\\d\\d)\\.(\\d\\d)(\\..*)?");
  private static final String RATE = "Tokens / sec / GPU";

  private MegatronBridge() {}

  public static List<TrainingRun> read(Path file) {
    List<TrainingRun> runs = new ArrayList<>();
    for (Row row : Table.read(file)) {
      runs.add(run(row, 0));
      if (TWICE.matcher(row.text(RATE)).matches()) {
        runs.add(run(row, 1));
      }
    }
    return runs;
  }

  private static TrainingRun run(Row row, int variant) {
    boolean older = row.text("model").startsWith("System:");
    String system = older ? row.text("model").substring("System:".length()) : row.text("System");
    String model = row.text(older ? "Model" : "model");
    String note = model.contains("(") ? model.substring(model.indexOf('(')) : "";
    double rate = number(row, RATE, variant);
    double teraflops = number(row, "Model TFLOP / sec / GPU", variant);
    return new TrainingRun(
        row.line(),
        system.strip().replace("DGX-", ""),
        model.replace(note, "").strip(),
        precision(row, variant),
        plan(row, variant),
        new Software(release(row), note.contains("tokendrop"), true),
        teraflops * 1e12 / rate,
        rate);
  }

  private static TrainingPlan plan(Row row, int variant) {
    int tensor = count(row, "TP", variant);
    int pipeline = count(row, "PP", variant);
    int context = count(row, "CP", variant);
    int stage = Math.max(1, count(row, "#-GPUs", variant) / pipeline);
    return new TrainingPlan(
        tensor,
        pipeline,
        count(row, "VP", variant),
        context,
        Math.max(1, count(row, "#-GPUs", variant) / (tensor * pipeline * context)),
        Math.min(stage, count(row, "EP", variant)),
        count(row, "MBS", variant),
        count(row, "GBS", variant),
        count(row, "Sequence Length", variant),
        count(row, "FSDP", variant) > 1,
        Recompute.SELECTIVE);
  }

  private static Precision precision(Row row, int variant) {
    String word = cell(row, "Precision", variant).toUpperCase(Locale.ROOT);
    return switch (word) {
      case "BF16" -> Precision.BF16;
      case "FP8", "FP8-CS" -> Precision.FP8;
      case "MXFP8", "FP8-MX" -> Precision.FP8_BLOCK;
      case "NVFP4" -> Precision.NVFP4;
      case "" -> variant == 0 ? Precision.FP8 : Precision.FP8_BLOCK;
      default ->
          throw new RowException(
              row.line(), "Precision", "\"" + word + "\" is not known", "write MXFP8, FP8 or BF16");
    };
  }

  private static YearMonth release(Row row) {
    Matcher matcher = RELEASE.matcher(row.text("release"));
    if (!matcher.matches()) {
      throw new RowException(
          row.line(), "release", "\"" + row.text("release") + "\" is no release", "write 26.06");
    }
    return YearMonth.of(
        2000 + Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  private static int count(Row row, String column, int variant) {
    String cell = cell(row, column, variant);
    return cell.isEmpty() || cell.equals("n/a")
        ? 1
        : Math.max(1, (int) number(row, column, variant));
  }

  private static double number(Row row, String column, int variant) {
    String cell = cell(row, column, variant);
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new RowException(
          row.line(), column, "\"" + cell + "\" is not a number", "write digits only");
    }
  }

  private static String cell(Row row, String column, int variant) {
    String text = row.text(column);
    Matcher twice = TWICE.matcher(text);
    return twice.matches() ? twice.group(1 + variant) : text;
  }
}
