package dev.palier.capability.measured;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.ExpertLayer;
import dev.palier.capability.kernel.ExpertLoad;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads layers of experts: `moe.csv`.
///
/// @param chips that the words of the tables mean
public record ExpertTable(ChipsOfTables chips) {

  /// Products of 4-bit weights with 8-bit activations, of which there are a few rows and no law.
  private static final String MIXED = "w4a8_mxfp4_mxfp8";

  private static final String NO_GATE = "moe_torch_flow_nongated";
  private static final double MILLI = 1e-3;

  /// @param kernels the folder of the table
  public void read(Path kernels, Consumer<MeasuredKernel<?>> take) {
    Table.forEach(
        kernels.resolve("moe.csv"),
        row -> {
          Optional<Accelerator> chip = chips.of(row);
          Optional<Precision> precision = Precision.find(row.text("moe_dtype"));
          if (chip.isPresent() && precision.isPresent() && !row.text("moe_dtype").equals(MIXED)) {
            take.accept(
                new MeasuredKernel<>(
                    "moe.csv",
                    row.line(),
                    row.text("system"),
                    chip.get(),
                    library(row.text("kernel_source")),
                    row.text("kernel_source"),
                    layer(row, precision.get()),
                    row.need("latency") * MILLI));
          }
        });
  }

  private static ExpertLayer layer(Row row, Precision precision) {
    return new ExpertLayer(
        precision,
        row.need("num_tokens"),
        row.need("hidden_size"),
        row.need("inter_size"),
        row.need("topk"),
        row.need("num_experts"),
        row.need("moe_tp_size"),
        row.need("moe_ep_size"),
        load(row.text("distribution")),
        !row.text("kernel_source").equals(NO_GATE));
  }

  private static ExpertLoad load(String distribution) {
    return switch (distribution) {
      case "balanced" -> ExpertLoad.BALANCED;
      case "power_law_1.01" -> ExpertLoad.POWER_LAW_1_01;
      case "uniform" -> ExpertLoad.UNIFORM;
      default -> ExpertLoad.POWER_LAW_1_2;
    };
  }

  /// The library that a kernel belongs to; kernels of one engine that behave alike are one.
  private static String library(String source) {
    return switch (source) {
      case "moe_torch_flow", "moe_torch_flow_cutlass", NO_GATE -> "trtllm";
      case "moe_torch_flow_min_latency" -> "trtllm-minimum-latency";
      case "deepgemm" -> "trtllm-deepgemm";
      case "vllm_fused_moe", "vllm_flashinfer_trtllm_moe_fp4", "vllm_marlin_int4_moe" -> "vllm";
      case "sglang_fused_moe_triton" -> "sglang-triton";
      case "sglang_flashinfer_cutedsl_moe", "sglang_marlin_moe" -> "sglang";
      default -> source.replace('_', '-');
    };
  }
}
