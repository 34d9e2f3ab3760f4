package dev.palier.capability.measured;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.MatrixProduct.Launch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/// Reads matrix products: `gemm_crosschip.csv`, the best of several libraries for each shape on
/// four chips, and `kernels/gemm.csv`, one library each, for the chips that the first does not
/// have.
///
/// @param chips that the words of the tables mean
public record ProductTables(ChipsOfTables chips) {

  private static final Set<String> BEST_OF_SEVERAL =
      Set.of("a100_sxm", "h100_sxm", "h200_sxm", "b200_sxm");

  /// In TensorRT-LLM's tables the quantisation of FP8 runs outside a captured graph.
  private static final String EAGER_LIBRARY = "trtllm";

  private static final double MILLI = 1e-3;

  public void read(Path benchmarks, Consumer<MeasuredKernel<MatrixProduct>> take) {
    Table.forEach(benchmarks.resolve("gemm_crosschip.csv"), row -> best(row, take));
    Table.forEach(benchmarks.resolve("kernels/gemm.csv"), row -> single(row, take));
  }

  private void best(Row row, Consumer<MeasuredKernel<MatrixProduct>> take) {
    Optional<Precision> precision = Precision.find(row.text("dtype"));
    for (String system : BEST_OF_SEVERAL.stream().sorted().toList()) {
      String column = system.substring(0, system.indexOf('_')) + "_ms";
      OptionalDouble milliseconds = row.number(column);
      Optional<Accelerator> chip = chips.of(system);
      if (precision.isPresent() && milliseconds.isPresent() && chip.isPresent()) {
        take.accept(
            new MeasuredKernel<>(
                "gemm_crosschip.csv",
                row.line(),
                system,
                chip.get(),
                "",
                "",
                shape(row, precision.get(), Launch.BACK_TO_BACK),
                milliseconds.getAsDouble() * MILLI));
      }
    }
  }

  private void single(Row row, Consumer<MeasuredKernel<MatrixProduct>> take) {
    String system = row.text("system");
    Optional<Accelerator> chip = chips.of(system);
    Optional<Precision> precision = Precision.find(row.text("gemm_dtype"));
    if (chip.isEmpty() || precision.isEmpty() || BEST_OF_SEVERAL.contains(system)) {
      return;
    }
    String library = Library.of(row);
    boolean eager = precision.get() == Precision.FP8 && library.equals(EAGER_LIBRARY);
    take.accept(
        new MeasuredKernel<>(
            "gemm.csv",
            row.line(),
            system,
            chip.get(),
            library,
            row.text("kernel_source"),
            shape(row, precision.get(), eager ? Launch.EAGER : Launch.BACK_TO_BACK),
            row.need("latency") * MILLI));
  }

  private static MatrixProduct shape(Row row, Precision precision, Launch launch) {
    return new MatrixProduct(precision, row.need("m"), row.need("n"), row.need("k"), launch);
  }
}
