package dev.palier.capability.fit;

import dev.palier.capability.kernel.KernelKind;
import dev.palier.capability.measured.ChipsOfTables;
import dev.palier.capability.screen.Finding;
import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.ValidationResult;
import dev.palier.capability.validation.ValidationSet;
import dev.palier.data.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The laws of single kernels against their tables: for each kind, fitted with each chip held out
/// and then fitted to all.
public record KernelValidation(KernelCalibration calibration) implements ValidationSet {

  /// With the priors, splits and screen of a data folder.
  ///
  /// @throws dev.palier.data.DataException with every problem of the files
  public static KernelValidation of(DataFolder data, ChipsOfTables chips) {
    return new KernelValidation(KernelCalibration.of(data, chips));
  }

  @Override
  public String id() {
    return "kernels";
  }

  @Override
  public List<String> files() {
    return calibration.tables();
  }

  @Override
  public ValidationResult validate(Path benchmarks) {
    KernelRows rows = calibration.rows(benchmarks);
    List<FittedBlock> blocks = calibration.blocks(rows, _ -> {});
    List<ErrorTable> tables = new ArrayList<>();
    for (KernelKind kind : KernelKind.values()) {
      List<Told> own = told(blocks, kind);
      List<Told> heldOut =
          own.stream().filter(t -> !Double.isNaN(t.prediction().heldOut())).toList();
      if (!heldOut.isEmpty()) {
        tables.add(table(kind, "held-out", "each chip held out", heldOut, Prediction::heldOut));
      }
      if (!own.isEmpty()) {
        tables.add(table(kind, "fitted", "fitted to all", own, Prediction::fitted));
      }
    }
    return new ValidationResult(tables, List.of(), remarks(rows, blocks));
  }

  private static ErrorTable table(
      KernelKind kind,
      String word,
      String title,
      List<Told> rows,
      ToDoubleFunction<Prediction> predicted) {
    Map<String, Function<? super Told, String>> ways = new LinkedHashMap<>();
    ways.put("chip", told -> told.prediction().kernel().chip().id());
    ways.put("block", Told::block);
    ways.put("cell", told -> told.block() + ", " + told.prediction().kernel().chip().id());
    return ErrorTable.of(
        kind.key() + "-" + word,
        kind.key() + ", " + title,
        rows,
        told -> predicted.applyAsDouble(told.prediction()),
        told -> told.prediction().kernel().seconds(),
        ways);
  }

  private static List<Told> told(List<FittedBlock> blocks, KernelKind kind) {
    return blocks.stream()
        .filter(block -> block.block().kind() == kind)
        .flatMap(block -> block.predictions().stream().map(p -> new Told(shortened(block), p)))
        .toList();
  }

  /// The block without its kind, which the title says: `fp8`.
  private static String shortened(FittedBlock block) {
    return block.block().id().substring(block.block().kind().key().length() + 1);
  }

  private static List<String> remarks(KernelRows rows, List<FittedBlock> blocks) {
    int asked = rows.asked().values().stream().mapToInt(Integer::intValue).sum();
    long impossible =
        rows.findings().stream().filter(f -> f.kind() == Finding.Kind.IMPOSSIBLE).count();
    int told = blocks.stream().mapToInt(block -> block.predictions().size()).sum();
    List<String> alone =
        blocks.stream()
            .filter(block -> block.chipIds().size() == 1)
            .map(block -> block.block().id())
            .toList();
    return List.of(
        "%d rows, of which the screen sets %d aside, %d of them faster than can be"
            .formatted(asked, rows.findings().size(), impossible),
        "%d rows belong to no fitted block: too few of their kind, or started by the host"
            .formatted(asked - rows.findings().size() - told),
        "of one chip alone, so that none can be held out: " + String.join(", ", alone));
  }

  /// A prediction with the block that made it.
  private record Told(String block, Prediction prediction) {}
}
