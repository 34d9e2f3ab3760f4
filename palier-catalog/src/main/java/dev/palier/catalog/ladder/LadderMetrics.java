package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.metric.ProcessingPerformance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The built-in metrics, such as [#MEMORY_BANDWIDTH].
public final class LadderMetrics {

  /// Total processing performance, which rules are written in: the rate times the bit length, at
  /// the format where that is highest.
  public static final LadderMetric TPP =
      new BuiltIn(
          "tpp",
          "TPP",
          "",
          chip -> ProcessingPerformance.of(chip).map(tpp -> new Reading(tpp.value(), tpp.grade())));

  /// Dense rate of the better of FP8 and INT8: what most tables of accelerators call "8-bit TOPS".
  public static final LadderMetric DENSE_8_BIT =
      new BuiltIn("dense-8-bit", "8-bit dense rate", "TOPS", best(Attribute.FP8, Attribute.INT8));

  /// Dense rate of the better of FP16 and BF16.
  public static final LadderMetric DENSE_16_BIT =
      new BuiltIn(
          "dense-16-bit", "16-bit dense rate", "TFLOPS", best(Attribute.FP16, Attribute.BF16));

  public static final LadderMetric MEMORY_BANDWIDTH =
      new BuiltIn(
          "memory-bandwidth", "memory bandwidth", "GB/s", best(Attribute.MEMORY_BANDWIDTH_GBPS));

  public static final LadderMetric MEMORY_CAPACITY =
      new BuiltIn("memory-capacity", "memory capacity", "GB", best(Attribute.MEMORY_CAPACITY_GB));

  /// Links to other accelerators, both directions together: the only metric here that sees what was
  /// cut from an A800 or an H800.
  public static final LadderMetric SCALE_UP_LINK =
      new BuiltIn(
          "scale-up-link", "scale-up link", "GB/s", best(Attribute.SCALE_UP_BANDWIDTH_GBPS));

  private static final List<LadderMetric> ALL =
      List.of(TPP, DENSE_8_BIT, DENSE_16_BIT, MEMORY_BANDWIDTH, MEMORY_CAPACITY, SCALE_UP_LINK);

  private LadderMetrics() {}

  /// All built-in metrics, in the order of tables.
  public static List<LadderMetric> list() {
    return ALL;
  }

  /// The metric of an id, such as `memory-bandwidth`.
  public static Optional<LadderMetric> find(String id) {
    return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }

  private static Function<Chip, Optional<Reading>> best(Attribute... attributes) {
    return chip ->
        Stream.of(attributes)
            .flatMap(attribute -> chip.find(attribute).stream())
            .max(Comparator.comparing(Figure::value))
            .map(figure -> new Reading(figure.value(), figure.grade()));
  }

  private record BuiltIn(
      String id, String label, String unit, Function<Chip, Optional<Reading>> reader)
      implements LadderMetric {

    @Override
    public Optional<Reading> of(Chip chip) {
      return reader.apply(chip);
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
