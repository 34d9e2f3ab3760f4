package dev.palier.capability.fit;

import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.List;

/// The chips that are held out in turn, from `calibration/kernel-splits.yaml`, the same in every
/// fit.
public record KernelSplits(List<String> chips) {

  public KernelSplits {
    chips = List.copyOf(chips);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static KernelSplits load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/kernel-splits.yaml"), problems);
    KernelSplits splits = new KernelSplits(whole.texts("chips"));
    whole.end();
    problems.throwIfAny();
    return splits;
  }

  /// Rows of every chip but one.
  static List<MeasuredKernel<?>> without(String chip, List<MeasuredKernel<?>> rows) {
    return rows.stream().filter(row -> !row.chip().id().equals(chip)).toList();
  }

  /// Whether one of the rows is of the chip.
  static boolean has(String chip, List<MeasuredKernel<?>> rows) {
    return rows.stream().anyMatch(row -> row.chip().id().equals(chip));
  }
}
