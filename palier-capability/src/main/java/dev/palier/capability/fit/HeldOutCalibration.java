package dev.palier.capability.fit;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.calibration.FittedCoefficients;
import dev.palier.capability.calibration.Refit;
import dev.palier.capability.run.Run;
import dev.palier.capability.run.RunTable;
import dev.palier.data.DataFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The fits of the serving model that each leave out a chip or a model.
///
/// Each begins where the fit to all runs begins, so that nothing of what is held out is in it.
public final class HeldOutCalibration implements Refit {

  private static final String HEAD =
      """
      # The serving model fitted without a chip or without a model, for each of serving-splits.yaml: the parameters in the
      # order of serving-priors.yaml. Written by `palier calibrate --set serving-held-out`; read by `palier validate`.
      # Source and rights as in serving.yaml. Last verified: 2026-11-24.
      fits:
      """;

  private final ServingPriors priors;
  private final Splits splits;
  private final Coefficients shipped;
  private final RunTable table;

  public HeldOutCalibration(DataFolder data, Coefficients shipped, RunTable table) {
    this.priors = ServingPriors.load(data);
    this.splits = Splits.load(data);
    this.shipped = shipped;
    this.table = table;
  }

  @Override
  public String id() {
    return "serving-held-out";
  }

  @Override
  public String file() {
    return HeldOut.FILE;
  }

  @Override
  public List<String> tables() {
    return List.of(ServingSample.FILE);
  }

  @Override
  public String text(Path benchmarks, Consumer<String> progress) {
    List<Run> runs = ServingSample.read(table, benchmarks);
    ServingFit fit = new ServingFit(priors, shipped);
    StringBuilder text = new StringBuilder(HEAD);
    for (Split split : splits.list()) {
      progress.accept(split.label());
      Coefficients without = fit.fit(split.seen(runs), priors.start(), ServingFit.ROUNDS);
      List<String> values = new ArrayList<>();
      for (ServingParameter parameter : priors.parameters()) {
        double value = FittedCoefficients.rounded(without.get(parameter.sets().getFirst()));
        values.add(new BigDecimal(Double.toString(value)).toPlainString());
      }
      text.append("  - {by: ")
          .append(split.by())
          .append(", held-out: ")
          .append(split.value())
          .append(", values: [")
          .append(String.join(", ", values))
          .append("]}\n");
    }
    return text.toString();
  }
}
