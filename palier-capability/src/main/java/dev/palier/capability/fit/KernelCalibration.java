package dev.palier.capability.fit;

import dev.palier.capability.calibration.Calibration;
import dev.palier.capability.calibration.Coefficient;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.calibration.FittedCoefficients;
import dev.palier.capability.measured.ChipsOfTables;
import dev.palier.capability.screen.Screen;
import dev.palier.data.DataFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Fits the coefficients of kernels timed alone: `calibration/kernels.yaml`.
///
/// @param chips that the words of the tables mean
public record KernelCalibration(
    KernelPriors priors, KernelSplits splits, Screen screen, ChipsOfTables chips)
    implements Calibration {

  private static final List<String> HEAD =
      List.of(
          "Coefficients of kernels timed alone, written by `palier calibrate --set kernels`; change",
          "kernel-priors.yaml and run it again rather than this file. Fitted to the kernel tables of",
          "ai-dynamo/aiconfigurator v0.10.0 (NVIDIA, Apache-2.0) without the rows that screen.yaml sets",
          "aside. No figure of an H20, B300 or GB300 took part.");

  /// With the priors, splits and screen of a data folder.
  ///
  /// @throws dev.palier.data.DataException with every problem of the files
  public static KernelCalibration of(DataFolder data, ChipsOfTables chips) {
    return new KernelCalibration(
        KernelPriors.load(data), KernelSplits.load(data), Screen.load(data), chips);
  }

  /// What is measured, screened.
  public KernelRows rows(Path benchmarks) {
    return KernelRows.read(benchmarks, chips, screen);
  }

  /// All fits, with a prediction for every row beside it.
  ///
  /// @param progress takes a word before each part: `product.fp8`
  List<FittedBlock> blocks(KernelRows rows, Consumer<String> progress) {
    return new KernelFit(priors, splits).fitAll(rows, progress);
  }

  @Override
  public String id() {
    return "kernels";
  }

  @Override
  public String file() {
    return "kernels.yaml";
  }

  @Override
  public List<String> tables() {
    return KernelRows.TABLES;
  }

  @Override
  public FittedCoefficients fit(Path benchmarks, Consumer<String> progress) {
    progress.accept("tables");
    KernelRows rows = rows(benchmarks);
    Map<String, Coefficient> coefficients = new LinkedHashMap<>();
    blocks(rows, progress)
        .forEach(block -> BlockCoefficients.of(block).forEach(c -> coefficients.put(c.name(), c)));
    return new FittedCoefficients(HEAD, new Coefficients(priors.fitted(), coefficients));
  }
}
