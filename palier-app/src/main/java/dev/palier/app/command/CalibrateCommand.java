package dev.palier.app.command;

import dev.palier.app.calibration.Difference;
import dev.palier.app.calibration.ScreenReport;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.capability.Calibrations;
import dev.palier.capability.calibration.Calibration;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.calibration.FittedCoefficients;
import dev.palier.capability.calibration.Refit;
import dev.palier.capability.fit.KernelRows;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.measured.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier calibrate`: fits the coefficients of the performance model to measured tables.
@Command(
    name = "calibrate",
    description =
        "Fit the coefficients of the performance model to measured tables (docs/kernels.md). The same tables give the same bits.",
    footer = {
      "",
      "Exit codes: 0 fitted, or the file is what the fit gives; 1 with --check: it is not."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CalibrateCommand implements Callable<Integer> {

  private static final int TOLD = 20;

  @Option(
      names = "--set",
      paramLabel = "SET",
      description =
          "What to fit: kernels, serving, serving-held-out or serving-bands (default: ${DEFAULT-VALUE}).",
      defaultValue = "kernels")
  private String set = "kernels";

  @Option(
      names = "--benchmarks",
      paramLabel = "DIR",
      description =
          "The folder of measurements (default: benchmarks/ below $PALIER_SHARED_DATA or ../shared/data).")
  private @Nullable Path benchmarks;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the coefficients there, in the form of data/calibration/.")
  private @Nullable Path outFile;

  @Option(names = "--check", description = "Say whether the shipped file is what the fit gives.")
  private boolean check;

  @Option(
      names = "--screen",
      description = "List the measured kernels that cannot be, or that measure something else.")
  private boolean screen;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Palier palier = common.palier();
    try {
      if (screen) {
        return screen(palier);
      }
      Optional<Refit> refit =
          Calibrations.of(palier.capability()).refits().stream()
              .filter(one -> one.id().equals(set))
              .findFirst();
      return refit.isPresent() ? refit(palier, refit.get()) : fit(palier);
    } catch (TableException e) {
      throw new UsageException(e.what(), e.maybe());
    } catch (RowException e) {
      throw new UsageException(
          "A table has in line %d, %s: %s".formatted(e.line(), e.column(), e.what()), e.maybe());
    }
  }

  private int screen(Palier palier) {
    KernelRows rows =
        Calibrations.of(palier.capability()).kernels().rows(folder(KernelRows.TABLES));
    common.out().print(json ? JsonTree.pretty(ScreenReport.json(rows)) : ScreenReport.text(rows));
    return ExitCode.ANSWERED;
  }

  private int fit(Palier palier) throws IOException {
    Calibration calibration = calibration(palier);
    Path folder = folder(calibration.tables());
    Coefficients shipped = Coefficients.load(palier.capability().data(), calibration.file());
    FittedCoefficients fitted;
    try (Progress progress = Progress.on(common.err(), "fitting")) {
      fitted = calibration.fit(folder, progress::say);
    }
    if (outFile != null) {
      Files.writeString(outFile, fitted.yaml());
    }
    List<Difference> differences = Difference.between(shipped, fitted.coefficients());
    common
        .out()
        .print(json ? json(calibration, fitted, differences) : text(calibration, differences));
    return check && !differences.isEmpty() ? ExitCode.UNSETTLED : ExitCode.ANSWERED;
  }

  private int refit(Palier palier, Refit refit) throws IOException {
    Path folder = folder(refit.tables());
    String text;
    try (Progress progress = Progress.on(common.err(), "fitting")) {
      text = refit.text(folder, progress::say);
    }
    if (outFile != null) {
      Files.writeString(outFile, text);
    }
    String shipped = palier.capability().data().get("calibration/" + refit.file()).text();
    boolean same = shipped.equals(text);
    common
        .out()
        .print(
            json
                ? JsonTree.pretty(
                    JsonObject.of("set", refit.id(), "file", refit.file(), "same", same))
                : "data/calibration/"
                    + refit.file()
                    + (same ? " is" : " is not")
                    + " what the fit gives.\n");
    return check && !same ? ExitCode.UNSETTLED : ExitCode.ANSWERED;
  }

  private String text(Calibration calibration, List<Difference> differences) {
    if (differences.isEmpty()) {
      return "data/calibration/" + calibration.file() + " is what the fit gives.\n";
    }
    String told =
        differences.stream()
            .limit(TOLD)
            .map(difference -> "  " + difference.line() + "\n")
            .collect(Collectors.joining());
    return "data/calibration/%s is not what the fit gives: %d coefficients differ\n%s%s"
        .formatted(
            calibration.file(),
            differences.size(),
            told,
            differences.size() > TOLD ? "  and " + (differences.size() - TOLD) + " more\n" : "");
  }

  private static String json(
      Calibration calibration, FittedCoefficients fitted, List<Difference> differences) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("set", calibration.id());
    json.put("file", calibration.file());
    json.put("coefficients", fitted.coefficients().list().size());
    json.put("same", differences.isEmpty());
    json.put("differences", differences.stream().map(Difference::json).toList());
    return JsonTree.pretty(json);
  }

  private Calibration calibration(Palier palier) {
    List<Calibration> all = Calibrations.of(palier.capability()).list();
    return all.stream()
        .filter(calibration -> calibration.id().equals(set))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "There is no set \"" + set + "\"",
                "take one of "
                    + all.stream().map(Calibration::id).collect(Collectors.joining(", "))
                    + ", serving-held-out, serving-bands"));
  }

  private Path folder(List<String> tables) {
    Path folder = SharedData.BENCHMARKS.folder(benchmarks);
    List<String> missing =
        tables.stream().filter(table -> !Files.isRegularFile(folder.resolve(table))).toList();
    if (!missing.isEmpty()) {
      throw new UsageException(
          folder + " has no " + String.join(", no ", missing), SharedData.BENCHMARKS.maybe());
    }
    return folder;
  }
}
