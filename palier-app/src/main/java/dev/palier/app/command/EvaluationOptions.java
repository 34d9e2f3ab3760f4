package dev.palier.app.command;

import dev.palier.app.screening.EvaluationReport;
import dev.palier.data.DataException;
import dev.palier.screening.Screener;
import dev.palier.screening.evaluation.Evaluation;
import dev.palier.screening.evaluation.EvaluationSets;
import dev.palier.screening.list.ScreeningLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `palier screen --evaluate`: how good screening is, measured.
final class EvaluationOptions {

  private static final int MOST = 100_000;

  @Option(
      names = "--evaluate",
      description =
          "Measure matching on the evaluation sets: labelled pairs, changed names, near misses, clean names.")
  private boolean evaluate;

  @Option(
      names = "--eval",
      paramLabel = "DIR",
      description =
          "The folder of evaluation sets (default: screening-eval/ below $PALIER_SHARED_DATA or ../shared/data).")
  private @Nullable Path folder;

  @Option(
      names = "--set",
      paramLabel = "LIST",
      split = ",",
      description = "Lists whose names are changed (default: us-el,us-sdn).",
      defaultValue = "us-el,us-sdn")
  private List<String> sets = List.of("us-el", "us-sdn");

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "How many entries of each list are changed (default: 1000).",
      defaultValue = "1000")
  private int sample = 1_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where the changes begin; the same seed makes the same (default: 0).",
      defaultValue = "0")
  private long seed;

  boolean asked() {
    return evaluate;
  }

  int run(CommonOptions common, ScreeningLists lists) throws IOException {
    if (sample < 1 || sample > MOST) {
      throw new UsageException(
          "--sample " + sample + ": not from 1 to " + MOST, "leave it out to take 1000");
    }
    Path from = SharedData.EVALUATION.folder(folder);
    if (!Files.isDirectory(from)) {
      throw new UsageException(
          from + ": there is no such folder of evaluation sets", SharedData.EVALUATION.maybe());
    }
    try (Progress progress = Progress.on(common.err(), "evaluating")) {
      progress.say("…");
      Evaluation evaluation =
          Evaluation.run(EvaluationSets.read(from), Screener.over(lists), sets, sample, seed);
      progress.clear();
      EvaluationReport.lines(evaluation).forEach(common.out()::println);
    } catch (DataException e) {
      throw new UsageException(e);
    }
    return ExitCode.ANSWERED;
  }
}
