package dev.palier.capability.fit;

import dev.palier.capability.calibration.Calibration;
import dev.palier.capability.calibration.Coefficient;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.calibration.FittedCoefficients;
import dev.palier.capability.run.Run;
import dev.palier.capability.run.RunTable;
import dev.palier.data.DataFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The fit of `serving.yaml` to the serving sample.
public final class ServingCalibration implements Calibration {

  private static final List<String> HEAD =
      List.of(
          "The coefficients of the serving model: operators inside an engine, engines, queues. Written by",
          "`palier calibrate --set serving` from the serving sample of ai-dynamo/aiconfigurator (Apache-2.0), which holds",
          "runs of InferenceX and of a maker's laboratory on H100, H200, B200 and GB200. Nothing is fitted to H20 figures.",
          "What is fitted starts and ends where serving-priors.yaml says. Last verified: 2026-11-24.");

  private final ServingPriors priors;
  private final Coefficients shipped;
  private final RunTable table;

  public ServingCalibration(DataFolder data, Coefficients shipped, RunTable table) {
    this.priors = ServingPriors.load(data);
    this.shipped = shipped;
    this.table = table;
  }

  @Override
  public String id() {
    return "serving";
  }

  @Override
  public String file() {
    return "serving.yaml";
  }

  @Override
  public List<String> tables() {
    return List.of(ServingSample.FILE);
  }

  @Override
  public FittedCoefficients fit(Path benchmarks, Consumer<String> progress) {
    progress.accept("serving");
    List<Run> runs = ServingSample.read(table, benchmarks);
    Coefficients fitted =
        new ServingFit(priors, shipped).fit(runs, priors.start(), ServingFit.ROUNDS);
    return new FittedCoefficients(HEAD, named(fitted, runs.size()));
  }

  /// Values as the file keeps them, each fitted one with the rows that it rests on.
  private Coefficients named(Coefficients fitted, int rows) {
    Map<String, Coefficient> named = new LinkedHashMap<>();
    for (ServingParameter parameter : priors.parameters()) {
      for (String name : parameter.sets()) {
        named.put(
            name,
            new Coefficient(
                name,
                FittedCoefficients.rounded(fitted.get(name)),
                parameter.unit(),
                parameter.meaning(),
                "fitted on " + rows + " runs"));
      }
    }
    fitted.list().forEach(c -> named.putIfAbsent(c.name(), c));
    return new Coefficients(fitted.fitted(), named);
  }
}
