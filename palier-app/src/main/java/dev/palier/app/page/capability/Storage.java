package dev.palier.app.page.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Formats;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// In which formats a chip serves a model when nobody says: as it was published, else the nearest
/// that the chip computes in.
final class Storage {

  private Storage() {}

  static Formats of(Architecture model, Accelerator chip, Optional<Precision> asked) {
    Precision precision =
        asked.orElseGet(() ->
            Stream.of(published(model), Precision.FP8_BLOCK, Precision.INT8, Precision.BF16)
                .filter(chip::runs)
                .filter(p -> p.weightBytes() >= published(model).weightBytes() * 0.9)
                .findFirst()
                .orElse(published(model)));
    if (precision == Precision.MXFP4_WEIGHTS) {
      return Formats.expertsOnly(precision, Precision.BF16, 2);
    }
    return precision.weightBytes() < 1 && model.hasExperts()
        ? Formats.expertsOnly(precision, precision, 1)
        : Formats.uniform(precision);
  }

  private static Precision published(Architecture model) {
    String words = model.weightFormat().toLowerCase(Locale.ROOT);
    if (model.hasMxfp4Experts()) {
      return Precision.MXFP4_WEIGHTS;
    }
    return words.startsWith("fp8") ? Precision.FP8_BLOCK : Precision.BF16;
  }
}
