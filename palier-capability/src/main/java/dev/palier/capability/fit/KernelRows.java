package dev.palier.capability.fit;

import dev.palier.capability.measured.AttentionTables;
import dev.palier.capability.measured.ChipsOfTables;
import dev.palier.capability.measured.CollectiveTables;
import dev.palier.capability.measured.ExpertTable;
import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.capability.measured.ProductTables;
import dev.palier.capability.screen.Finding;
import dev.palier.capability.screen.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// All measured kernels of a folder, screened and sorted into blocks.
///
/// @param byBlock what the screen left, in the order of the tables
/// @param findings what it set aside
/// @param asked how many rows each table has for the chips of the catalogue
public record KernelRows(
    Map<String, List<MeasuredKernel<?>>> byBlock,
    List<Finding> findings,
    Map<String, Integer> asked) {

  /// The tables that are read.
  public static final List<String> TABLES =
      List.of(
          "gemm_crosschip.csv",
          "kernels/gemm.csv",
          "kernels/context_attention.csv",
          "kernels/generation_attention.csv",
          "kernels/context_mla.csv",
          "kernels/generation_mla.csv",
          "kernels/moe.csv",
          "kernels/nccl.csv",
          "kernels/custom_allreduce.csv");

  /// @param chips that the words of the tables mean
  public static KernelRows read(Path benchmarks, ChipsOfTables chips, Screen screen) {
    Map<String, List<MeasuredKernel<?>>> byBlock = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> asked = new LinkedHashMap<>();
    Consumer<MeasuredKernel<?>> take =
        kernel -> {
          asked.merge(kernel.table(), 1, Integer::sum);
          Optional<Finding> finding = screen.find(kernel);
          if (finding.isPresent()) {
            findings.add(finding.get());
          } else {
            byBlock.computeIfAbsent(Blocks.of(kernel), _ -> new ArrayList<>()).add(kernel);
          }
        };
    Path kernels = benchmarks.resolve("kernels");
    new ProductTables(chips).read(benchmarks, take::accept);
    new AttentionTables(chips).read(kernels, take);
    new ExpertTable(chips).read(kernels, take);
    new CollectiveTables(chips).read(kernels, take);
    return new KernelRows(byBlock, findings, asked);
  }

  /// The rows of a block; empty where there are none.
  public List<MeasuredKernel<?>> of(String block) {
    return byBlock.getOrDefault(block, List.of());
  }
}
