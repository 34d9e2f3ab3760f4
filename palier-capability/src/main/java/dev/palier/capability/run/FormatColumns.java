package dev.palier.capability.run;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.serving.Engine;
import java.util.Optional;

/// The number formats of a run from its columns.
///
/// Checkpoints in 4 bit keep the attention of models with experts in 16 bit. Checkpoints in 8 bit
/// of models with latent or linear attention are scaled by blocks, whatever the column says.
record FormatColumns(Row row, Engine engine, Collection collection) {

  Formats read(Architecture model, Accelerator chip) {
    Precision overall =
        precision("precision")
            .or(() -> precision("gemm_quant_mode"))
            .or(() -> Optional.of(Precision.BF16))
            .get();
    Precision dense = byBlocks(model, precision("gemm_quant_mode").orElse(overall));
    Precision experts =
        byBlocks(
            model,
            precision("moe_quant_mode")
                .orElse(overall == Precision.FP8 ? Precision.FP8_BLOCK : overall));
    double cache = cacheBytes(overall, chip);
    if (model.hasMxfp4Experts() || experts == Precision.MXFP4_WEIGHTS) {
      return new Formats(Precision.BF16, Precision.BF16, Precision.MXFP4_WEIGHTS, cache);
    }
    return model.hasExperts() && fourBit(dense)
        ? Formats.expertsOnly(experts, dense, cache)
        : new Formats(dense, dense, experts, cache);
  }

  private Precision byBlocks(Architecture model, Precision written) {
    boolean blocks = model.hasLatentAttention() || model.hasLinearAttention() && model.hasExperts();
    return written == Precision.FP8 && blocks ? Precision.FP8_BLOCK : written;
  }

  private double cacheBytes(Precision overall, Accelerator chip) {
    if (fourBit(overall)) {
      return 1;
    }
    if (overall == Precision.BF16) {
      return 2;
    }
    return switch (engine) {
      case TRTLLM -> 1;
      case VLLM -> collection == Collection.LABORATORY ? 2 : 1;
      case SGLANG -> chip.flops4() > 0 && collection == Collection.INFERENCEX ? 1 : 2;
    };
  }

  private static boolean fourBit(Precision precision) {
    return precision.weightBytes() < 1;
  }

  private Optional<Precision> precision(String column) {
    return row.find(column)
        .map(word ->
            Precision.find(word)
                .orElseThrow(() ->
                    new RowException(
                        row.line(),
                        column,
                        "\"" + word + "\" is not a precision",
                        "take bf16, fp8, fp8_block, nvfp4, w4a16_mxfp4, int4_wo or int8")));
  }
}
