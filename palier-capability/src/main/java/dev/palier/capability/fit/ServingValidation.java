package dev.palier.capability.fit;

import dev.palier.capability.run.Run;
import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.ValidationResult;
import dev.palier.capability.validation.ValidationSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The serving model against measured runs: fitted, with each chip and with each model held out,
/// and beside a peer on the same rows.
public final class ServingValidation implements ValidationSet {

  private static final Map<String, Function<? super RunFigures, String>> WAYS =
      new LinkedHashMap<>();

  static {
    WAYS.put("chip", f -> f.run().chip().id());
    WAYS.put("model", f -> Split.family(f.run().deployment().model().id()));
    WAYS.put("engine", f -> f.run().deployment().engine().key());
  }

  private final ServingFigures figures;

  public ServingValidation(ServingFigures figures) {
    this.figures = figures;
  }

  @Override
  public String id() {
    return "serving";
  }

  @Override
  public List<String> files() {
    return List.of(ServingSample.FILE);
  }

  @Override
  public ValidationResult validate(Path benchmarks) {
    List<RunFigures> all = figures.read(benchmarks);
    List<RunFigures> together = where(all, Run::aggregated);
    List<RunFigures> apart = where(all, run -> !run.aggregated());
    List<RunFigures> withPeer = together.stream().filter(RunFigures::hasPeer).toList();
    List<ErrorTable> tables = new ArrayList<>();
    tables.add(
        tpot(
            "tpot-chip-held-out",
            "TPOT, each chip held out",
            together,
            RunFigures::chipHeldOutTpot));
    tables.add(
        tpot(
            "tpot-model-held-out",
            "TPOT, each model held out",
            together,
            RunFigures::modelHeldOutTpot));
    tables.add(
        ttft(
            "ttft-chip-held-out",
            "TTFT, each chip held out",
            together,
            RunFigures::chipHeldOutTtft));
    tables.add(
        ttft(
            "ttft-model-held-out",
            "TTFT, each model held out",
            together,
            RunFigures::modelHeldOutTtft));
    tables.add(tpot("tpot-fitted", "TPOT, fitted to all", together, RunFigures::tpot));
    tables.add(ttft("ttft-fitted", "TTFT, fitted to all", together, RunFigures::ttft));
    tables.add(
        tpot(
            "tpot-peer",
            "TPOT, aiconfigurator 0.10.0, rows that it answers",
            withPeer,
            RunFigures::peerTpot));
    tables.add(
        tpot(
            "tpot-beside-peer",
            "TPOT, ours on the same rows, each chip held out",
            withPeer,
            RunFigures::chipHeldOutTpot));
    tables.add(
        ttft(
            "ttft-peer",
            "TTFT, aiconfigurator 0.10.0, rows that it answers",
            withPeer,
            RunFigures::peerTtft));
    tables.add(
        ttft(
            "ttft-beside-peer",
            "TTFT, ours on the same rows, each chip held out",
            withPeer,
            RunFigures::chipHeldOutTtft));
    tables.add(
        tpot(
            "tpot-disaggregated",
            "TPOT, disaggregated, each chip held out",
            apart,
            RunFigures::chipHeldOutTpot));
    tables.add(
        ttft(
            "ttft-disaggregated",
            "TTFT, disaggregated, each chip held out",
            apart,
            RunFigures::chipHeldOutTtft));
    return new ValidationResult(tables, List.of(), remarks(all, apart));
  }

  private static List<String> remarks(List<RunFigures> all, List<RunFigures> apart) {
    long guessed = apart.stream().filter(f -> !f.run().recipeKnown()).count();
    return List.of(
        all.size() + " runs, " + apart.size() + " of them disaggregated",
        guessed
            + " disaggregated runs do not say how many workers there were: what was usual is read into them, and their errors say little",
        "whether a run speculated is no column: it is read from its image and day");
  }

  private static List<RunFigures> where(List<RunFigures> all, Predicate<Run> kind) {
    return all.stream().filter(f -> kind.test(f.run())).toList();
  }

  private static ErrorTable tpot(
      String id, String title, List<RunFigures> rows, ToDoubleFunction<RunFigures> predicted) {
    return ErrorTable.of(id, title, rows, predicted, RunFigures::measuredTpot, WAYS);
  }

  private static ErrorTable ttft(
      String id, String title, List<RunFigures> rows, ToDoubleFunction<RunFigures> predicted) {
    return ErrorTable.of(id, title, rows, predicted, RunFigures::measuredTtft, WAYS);
  }
}
