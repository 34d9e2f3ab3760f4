package dev.palier.capability.screen;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.Collective;
import dev.palier.capability.kernel.Decode;
import dev.palier.capability.kernel.ExpertLayer;
import dev.palier.capability.kernel.KernelShape;
import dev.palier.capability.kernel.LatentDecode;
import dev.palier.capability.kernel.LatentPrefill;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.Prefill;
import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.data.YamlMapping;
import java.util.Optional;
import java.util.Set;

/// Rows of a table that tell of a library and not of a chip, such as an untuned fallback kernel.
///
/// An empty field holds for every row; 0 is no limit.
///
/// @param headsPerGroupAbove decode attention with more heads than this for one key-value head
/// @param longerThan decode attention over more keys than this
/// @param groupsAtMost decode attention with at most so many pairs of a sequence and a key-value
///   head
public record SoftwareRule(
    String table,
    Set<String> systems,
    String library,
    String source,
    String precision,
    double headsPerGroupAbove,
    double longerThan,
    double shorterThan,
    String reason) {

  public SoftwareRule {
    systems = Set.copyOf(systems);
  }

  static SoftwareRule read(YamlMapping entry) {
    SoftwareRule rule =
        new SoftwareRule(
            entry.text("table"),
            Set.copyOf(entry.texts("systems")),
            entry.text("library", ""),
            entry.text("source", ""),
            entry.text("precision", ""),
            number(entry, "heads-per-group-above"),
            number(entry, "longer-than"),
            number(entry, "shorter-than"),
            entry.text("reason"));
    entry.end();
    return rule;
  }

  private static double number(YamlMapping entry, String field) {
    return entry.findNumber(field).map(Number::doubleValue).orElse(0.0);
  }

  boolean holds(MeasuredKernel<?> kernel) {
    return kernel.table().equals(table)
        && (systems.isEmpty() || systems.contains(kernel.system()))
        && (library.isEmpty() || library.equals(kernel.library()))
        && (source.isEmpty() || source.equals(kernel.source()))
        && (precision.isEmpty()
            || Precision.find(precision).equals(Optional.of(kernel.shape().fastest())))
        && inside(kernel.shape());
  }

  private boolean inside(KernelShape shape) {
    return switch (shape) {
      case Decode decode ->
          shorterThan == 0
              && above(decode.heads() / decode.keyValueHeads(), headsPerGroupAbove)
              && above(decode.length(), longerThan);
      case Prefill prefill -> below(prefill.length(), shorterThan);
      case LatentPrefill prefill -> below(prefill.length(), shorterThan);
      case MatrixProduct _, ExpertLayer _, LatentDecode _, Collective _ -> true;
    };
  }

  private static boolean above(double value, double limit) {
    return limit == 0 || value > limit;
  }

  private static boolean below(double value, double limit) {
    return limit == 0 || value < limit;
  }
}
