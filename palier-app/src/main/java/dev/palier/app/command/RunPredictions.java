package dev.palier.app.command;

import dev.palier.app.capability.PredictionTable;
import dev.palier.app.capability.PredictionTable.Prediction;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.WholeFile;
import dev.palier.capability.Capability;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.measured.Table;
import dev.palier.capability.measured.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Predicts a table of runs and writes the result beside it, whole or not at all.
record RunPredictions(Capability capability, CommonOptions common) {

  int write(Path batch, @Nullable Path out, boolean json) throws IOException {
    if (out == null) {
      throw new UsageException("--batch needs a place for its result", "add --out FILE.csv");
    }
    List<Row> rows = rows(batch);
    List<RowException> faults = new ArrayList<>();
    List<Prediction> predictions = new PredictionTable(capability).predict(rows, faults);
    try (WholeFile file = new WholeFile(out)) {
      PredictionTable.write(predictions, file.writer());
      file.finish();
    }
    long answered = predictions.stream().filter(p -> p.status().equals("ok")).count();
    if (json) {
      common
          .out()
          .print(
              JsonTree.pretty(
                  JsonObject.of(
                      "rows", predictions.size(), "answered", answered, "out", out.toString())));
    } else {
      common
          .out()
          .printf("%d lines, %d with a prediction: %s%n", predictions.size(), answered, out);
    }
    faults.forEach(fault ->
        common.err().printf("%s:%d, %s: %s%n", batch, fault.line(), fault.column(), fault.what()));
    if (faults.isEmpty()) {
      return ExitCode.ANSWERED;
    }
    common.err().printf("Maybe %s.%n", faults.getFirst().maybe());
    return ExitCode.SOME_REFUSED;
  }

  private static List<Row> rows(Path batch) {
    try {
      return Table.read(batch);
    } catch (TableException e) {
      throw new UsageException(e.what(), e.maybe());
    }
  }
}
