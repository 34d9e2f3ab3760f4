package dev.palier.app.capability;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.palier.capability.Capability;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.run.Asked;
import dev.palier.capability.run.Run;
import dev.palier.capability.run.RunTable;
import dev.palier.capability.serving.Answer;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Refused;
import dev.palier.capability.serving.Served;
import dev.palier.capability.serving.Service;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Predictions for a table of runs, line by line, with a status where there is none.
public final class PredictionTable {

  private static final double MILLI = 1e3;

  private final Capability capability;
  private final RunTable table;
  private final Map<Deployment, Service> services = new HashMap<>();

  public PredictionTable(Capability capability) {
    this.capability = capability;
    this.table = capability.runTable();
  }

  /// One line of the result.
  ///
  /// @param row what the table calls the line, or its number
  /// @param ttftMs,tpotMs NaN where there is no prediction
  public record Prediction(
      String row, double ttftMs, double tpotMs, String status, String provenance) {

    boolean isAnswered() {
      return !Double.isNaN(tpotMs);
    }
  }

  /// Predictions for all lines, in their order; a malformed line has a status that says so.
  ///
  /// @param faults takes what is wrong with malformed lines
  public List<Prediction> predict(List<Row> rows, List<RowException> faults) {
    List<Prediction> predictions = new ArrayList<>();
    for (Row row : rows) {
      try {
        predictions.add(predict(row));
      } catch (RowException e) {
        faults.add(e);
        predictions.add(none(name(row), "unreadable: " + e.column() + ": " + e.what()));
      }
    }
    return predictions;
  }

  private Prediction predict(Row row) {
    String name = name(row);
    return switch (table.read(row)) {
      case Asked.Unknown unknown -> none(name, "unknown: " + unknown.why());
      case Asked.Readable readable -> predict(name, readable.run());
    };
  }

  private static String name(Row row) {
    return row.find("row").orElse(Long.toString(row.line()));
  }

  private Prediction predict(String name, Run run) {
    Service service =
        run.eager()
            ? Service.eager(run.deployment(), capability.laws())
            : services.computeIfAbsent(run.deployment(), capability::service);
    Answer answer =
        service.refusal(run.chip()).<Answer>map(r -> r).orElseGet(() -> served(service, run));
    return switch (answer) {
      case Refused refused ->
          none(name, refused.limit().name().toLowerCase(Locale.ROOT) + ": " + refused.why());
      case Served served -> {
        Provenance provenance = capability.provenance(run.chip(), run.deployment().model());
        yield new Prediction(
            name, served.ttft() * MILLI, served.tpot() * MILLI, "ok", provenance.phrase());
      }
    };
  }

  private static Answer served(Service service, Run run) {
    return service.times(run.chip(), run.traffic());
  }

  private static Prediction none(String name, String status) {
    return new Prediction(name, Double.NaN, Double.NaN, status, "");
  }

  /// Writes `row,ttft_ms,tpot_ms,status,provenance`.
  public static void write(List<Prediction> predictions, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord("row", "ttft_ms", "tpot_ms", "status", "provenance");
    for (Prediction p : predictions) {
      csv.writeRecord(p.row(), number(p.ttftMs()), number(p.tpotMs()), p.status(), p.provenance());
    }
    csv.flush();
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
  }
}
