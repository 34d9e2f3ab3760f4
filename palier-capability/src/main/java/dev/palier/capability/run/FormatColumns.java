package dev.palier.capability.run;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.UsualFormats;
import java.util.Optional;

/// The number formats of a run from its columns; what they leave open is as in the usual
/// checkpoint.
record FormatColumns(Row row, Engine engine, Collection collection) {

  Formats read(Architecture model, Accelerator chip) {
    Optional<Precision> stated = precision("precision");
    Precision overall = stated.or(() -> precision("gemm_quant_mode")).orElse(Precision.BF16);
    Precision dense = part("gemm_quant_mode", stated).orElse(overall);
    Precision experts =
        part("moe_quant_mode", stated)
            .orElse(overall == Precision.FP8 ? Precision.FP8_BLOCK : overall);
    return UsualFormats.of(model, dense, experts, cacheBytes(overall, chip));
  }

  /// Nothing says how the cache is kept: as each engine did by default.
  private double cacheBytes(Precision overall, Accelerator chip) {
    if (overall.weightBytes() < 1) {
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

  /// The format of a part; a word that is not known gives way to what is stated for the whole.
  private Optional<Precision> part(String column, Optional<Precision> stated) {
    return stated.isPresent() ? row.find(column).flatMap(Precision::find) : precision(column);
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
