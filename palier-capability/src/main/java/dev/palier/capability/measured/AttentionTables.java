package dev.palier.capability.measured;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.Decode;
import dev.palier.capability.kernel.KernelShape;
import dev.palier.capability.kernel.LatentDecode;
import dev.palier.capability.kernel.LatentPrefill;
import dev.palier.capability.kernel.Libraries;
import dev.palier.capability.kernel.Prefill;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads attention: `context_attention.csv`, `generation_attention.csv`, `context_mla.csv` and
/// `generation_mla.csv`.
///
/// @param chips that the words of the tables mean
public record AttentionTables(ChipsOfTables chips) {

  /// TensorRT-LLM 1.2 on Hopper takes 12 µs more for each latent decode than 1.3 on the same chip,
  /// so it counts as a library of its own.
  private static final String OLD_RELEASE = "trtllm/1.2";

  private static final String OLD_LIBRARY = "trtllm-1-2";
  private static final double MILLI = 1e-3;

  /// @param kernels the folder of the tables
  public void read(Path kernels, Consumer<MeasuredKernel<?>> take) {
    read(kernels, "context_attention.csv", AttentionTables::prefill, take);
    read(kernels, "generation_attention.csv", AttentionTables::decode, take);
    read(kernels, "context_mla.csv", AttentionTables::latentPrefill, take);
    read(kernels, "generation_mla.csv", AttentionTables::latentDecode, take);
  }

  private void read(
      Path kernels,
      String table,
      Function<Row, KernelShape> shape,
      Consumer<MeasuredKernel<?>> take) {
    Table.forEach(
        kernels.resolve(table),
        row -> {
          Optional<Accelerator> chip = chips.of(row);
          if (chip.isPresent()) {
            KernelShape read = shape.apply(row);
            take.accept(
                new MeasuredKernel<>(
                    table,
                    row.line(),
                    row.text("system"),
                    chip.get(),
                    library(row, chip.get(), read),
                    row.text("kernel_source"),
                    read,
                    row.need("latency") * MILLI));
          }
        });
  }

  private static String library(Row row, Accelerator chip, KernelShape shape) {
    return shape instanceof LatentDecode
            && row.text("engine").startsWith(OLD_RELEASE)
            && Libraries.of(chip) == Libraries.ASYNCHRONOUS
        ? OLD_LIBRARY
        : Library.of(row);
  }

  private static KernelShape prefill(Row row) {
    return new Prefill(
        row.need("batch_size"),
        row.need("isl"),
        0,
        row.need("num_heads"),
        row.need("num_key_value_heads"),
        row.need("head_dim"),
        Math.max(0, row.number("window_size").orElse(0)),
        format(row, "kv_cache_dtype"),
        format(row, "attn_dtype"));
  }

  private static KernelShape decode(Row row) {
    return new Decode(
        row.need("batch_size"),
        row.number("step").orElse(0) + 1,
        row.need("num_heads"),
        row.need("num_key_value_heads"),
        row.need("head_dim"),
        Math.max(0, row.number("window_size").orElse(0)),
        format(row, "kv_cache_dtype"));
  }

  private static KernelShape latentPrefill(Row row) {
    return new LatentPrefill(
        row.need("batch_size"),
        row.need("isl"),
        0,
        row.need("num_heads"),
        format(row, "kv_cache_dtype"));
  }

  private static KernelShape latentDecode(Row row) {
    return new LatentDecode(
        row.need("batch_size"),
        row.number("step").orElse(0) + 1,
        row.need("num_heads"),
        format(row, "kv_cache_dtype"));
  }

  private static Precision format(Row row, String column) {
    String word = row.text(column);
    return Precision.find(word)
        .orElseThrow(() ->
            new RowException(
                row.line(),
                column,
                "\"" + word + "\" is no number format",
                "write bfloat16 or fp8"));
  }
}
