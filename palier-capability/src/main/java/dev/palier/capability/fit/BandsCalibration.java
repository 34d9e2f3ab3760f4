package dev.palier.capability.fit;

import dev.palier.capability.calibration.Refit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// The error bands of serving figures from the residuals of all fits.
public final class BandsCalibration implements Refit {

  /// The share of rows inside a band of one standard deviation.
  private static final double SHARE = 0.683;

  private static final String TEXT =
      """
      # Error bands of serving figures: the logarithm of predicted over measured that two of three rows stay below, of the
      # serving sample's aggregated runs. Written by `palier calibrate --set serving-bands`. Last verified: 2026-11-24.
      tpot: {fitted: %.4f, chip-held-out: %.4f, model-held-out: %.4f}
      ttft: {fitted: %.4f, chip-held-out: %.4f, model-held-out: %.4f}
      """;

  private final ServingFigures figures;

  public BandsCalibration(ServingFigures figures) {
    this.figures = figures;
  }

  @Override
  public String id() {
    return "serving-bands";
  }

  @Override
  public String file() {
    return "serving-bands.yaml";
  }

  @Override
  public List<String> tables() {
    return List.of(ServingSample.FILE);
  }

  @Override
  public String text(Path benchmarks, Consumer<String> progress) {
    List<RunFigures> together =
        figures.read(benchmarks).stream().filter(f -> f.run().aggregated()).toList();
    return String.format(
        Locale.ROOT,
        TEXT,
        tpot(together, RunFigures::tpot),
        tpot(together, RunFigures::chipHeldOutTpot),
        tpot(together, RunFigures::modelHeldOutTpot),
        ttft(together, RunFigures::ttft),
        ttft(together, RunFigures::chipHeldOutTtft),
        ttft(together, RunFigures::modelHeldOutTtft));
  }

  private static double tpot(List<RunFigures> rows, ToDoubleFunction<RunFigures> predicted) {
    return spread(rows, f -> predicted.applyAsDouble(f) / f.measuredTpot());
  }

  private static double ttft(List<RunFigures> rows, ToDoubleFunction<RunFigures> predicted) {
    return spread(rows, f -> predicted.applyAsDouble(f) / f.measuredTtft());
  }

  private static double spread(List<RunFigures> rows, ToDoubleFunction<RunFigures> ratio) {
    double[] distances =
        rows.stream()
            .mapToDouble(ratio)
            .filter(r -> !Double.isNaN(r))
            .map(r -> Math.abs(Math.log(r)))
            .toArray();
    Arrays.sort(distances);
    return distances[(int) Math.min(distances.length - 1, SHARE * distances.length)];
  }
}
