package dev.palier.capability.published;

import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads `mlperf_inference.csv`: offline results of the closed division on available systems, the
/// best of each chip, model and round.
///
/// The stricter target of accuracy (`-99.9`) repeats the other's results and is left out.
final class MlperfResults {

  static final String FILE = "mlperf_inference.csv";

  private static final String STRICTER = "-99.9";
  private static final String STRICT = "-99";

  private MlperfResults() {}

  static List<MlperfResult> read(Path file) {
    Map<String, MlperfResult> best = new LinkedHashMap<>();
    for (Row row : Table.read(file)) {
      if (counts(row)) {
        MlperfResult result = result(row);
        best.merge(
            String.join("|", result.round(), result.model(), result.chip()),
            result,
            (a, b) -> a.tokensPerSecond() >= b.tokensPerSecond() ? a : b);
      }
    }
    return List.copyOf(best.values());
  }

  private static boolean counts(Row row) {
    return row.text("scenario").equals("Offline")
        && row.text("division").equals("closed")
        && row.text("availability").equals("available")
        && row.text("units").equals("Tokens/s")
        && !row.text("model").endsWith(STRICTER)
        && row.number("per_accelerator").isPresent();
  }

  private static MlperfResult result(Row row) {
    String model = row.text("model");
    return new MlperfResult(
        row.text("version"),
        row.text("chip"),
        model.endsWith(STRICT) ? model.substring(0, model.length() - STRICT.length()) : model,
        row.text("weight_dtype").toLowerCase(Locale.ROOT),
        row.need("per_accelerator"));
  }
}
