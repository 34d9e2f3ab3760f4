package dev.palier.capability.fit;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.Table;
import dev.palier.capability.run.Asked;
import dev.palier.capability.run.Run;
import dev.palier.capability.run.RunTable;
import dev.palier.capability.serving.Served;
import dev.palier.data.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts the figures of all fits beside the measured runs.
public final class ServingFigures {

  private static final double MILLI = 1e-3;

  private final DataFolder data;
  private final Coefficients shipped;
  private final RunTable table;

  public ServingFigures(DataFolder data, Coefficients shipped, RunTable table) {
    this.data = data;
    this.shipped = shipped;
    this.table = table;
  }

  /// One entry for each measured run, in the order of the table.
  public List<RunFigures> read(Path benchmarks) {
    List<Run> runs = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Row row : Table.read(benchmarks.resolve(ServingSample.FILE))) {
      if (table.read(row) instanceof Asked.Readable readable
          && readable.run().measuredTpot().isPresent()
          && readable.run().measuredTtft().isPresent()) {
        runs.add(readable.run());
        rows.add(row);
      }
    }
    Served[] all = new ServingPredictions(runs).under(shipped);
    Served[] chip = new Served[runs.size()];
    Served[] model = new Served[runs.size()];
    ServingPriors priors = ServingPriors.load(data);
    HeldOut heldOut = HeldOut.load(data, priors.parameters().size());
    for (Split split : Splits.load(data).list()) {
      fill(
          split,
          runs,
          heldOut.of(split, priors, shipped),
          split.by().equals("chip") ? chip : model);
    }
    List<RunFigures> figures = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      Row row = rows.get(i);
      figures.add(
          new RunFigures(
              runs.get(i),
              all[i].tpot(),
              all[i].ttft(),
              chip[i] == null ? Double.NaN : chip[i].tpot(),
              chip[i] == null ? Double.NaN : chip[i].ttft(),
              model[i] == null ? Double.NaN : model[i].tpot(),
              model[i] == null ? Double.NaN : model[i].ttft(),
              peer(row, "aiconfigurator_0_10_tpot_ms"),
              peer(row, "aiconfigurator_0_10_ttft_ms")));
    }
    return figures;
  }

  /// The predictions of one fit for the runs that it did not see.
  private static void fill(Split split, List<Run> runs, Coefficients without, Served[] into) {
    int[] places = new int[runs.size()];
    List<Run> unseen = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (split.holdsOut(runs.get(i))) {
        places[unseen.size()] = i;
        unseen.add(runs.get(i));
      }
    }
    Served[] served = new ServingPredictions(unseen).under(without);
    for (int i = 0; i < served.length; i++) {
      into[places[i]] = served[i];
    }
  }

  private static double peer(Row row, String column) {
    return row.number(column).orElse(Double.NaN) * MILLI;
  }
}
