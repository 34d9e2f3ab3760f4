package dev.palier.capability.published;

import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.ValidationResult;
import dev.palier.capability.validation.ValidationSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/// How many times as much one chip serves as another, in MLPerf Inference and by the model (S8).
///
/// Lengths of requests differ from those of any workload of ours, so that ratios between chips of
/// one round and model are compared and not rates. Each chip stands against the first of the
/// reference chips that has a result.
public final class MlperfRatios implements ValidationSet {

  private static final List<String> REFERENCES = List.of("H100 SXM", "H200 SXM", "B200");

  private final Offline offline;

  /// @param offline what the serving model says to a result
  public MlperfRatios(Offline offline) {
    this.offline = offline;
  }

  /// Tokens a second that one chip serves when requests wait in any number.
  @FunctionalInterface
  public interface Offline {

    /// @param chip,model,format as the table writes them: `H200 SXM`, `llama2-70b`, `fp8`
    /// @return empty where the chip, the model or the format is not known
    OptionalDouble tokensPerSecond(String chip, String model, String format);
  }

  /// A chip against its reference.
  private record Pair(MlperfResult of, MlperfResult reference) {}

  @Override
  public String id() {
    return "mlperf";
  }

  @Override
  public List<String> files() {
    return List.of(MlperfResults.FILE);
  }

  @Override
  public ValidationResult validate(Path benchmarks) {
    List<Pair> pairs = pairs(MlperfResults.read(benchmarks.resolve(MlperfResults.FILE)));
    Map<String, Function<? super Pair, String>> ways = new LinkedHashMap<>();
    ways.put("chip", pair -> pair.of().chip());
    ways.put("model", pair -> pair.of().model());
    ways.put("round", pair -> pair.of().round());
    return new ValidationResult(
        List.of(
            ErrorTable.of(
                "mlperf-ratios",
                "MLPerf Inference, offline: ratios between chips",
                pairs,
                pair -> predicted(pair.of()) / predicted(pair.reference()),
                pair -> pair.of().tokensPerSecond() / pair.reference().tokensPerSecond(),
                ways)),
        List.of(),
        List.of(
            "Best results of each round, of different submitters and formats; ratios are derived and not verified by MLCommons."));
  }

  private double predicted(MlperfResult result) {
    return offline
        .tokensPerSecond(result.chip(), result.model(), result.format())
        .orElse(Double.NaN);
  }

  private static List<Pair> pairs(List<MlperfResult> results) {
    List<Pair> pairs = new ArrayList<>();
    for (MlperfResult result : results) {
      List<MlperfResult> others =
          results.stream()
              .filter(o -> o.round().equals(result.round()) && o.model().equals(result.model()))
              .toList();
      REFERENCES.stream()
          .flatMap(name -> others.stream().filter(o -> o.chip().equals(name)))
          .findFirst()
          .filter(reference -> !reference.chip().equals(result.chip()))
          .ifPresent(reference -> pairs.add(new Pair(result, reference)));
    }
    return pairs;
  }
}
