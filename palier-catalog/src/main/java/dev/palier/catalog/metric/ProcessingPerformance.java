package dev.palier.catalog.metric;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Total processing performance (TPP), the measure of 3A090.
///
/// TPP is 2 × MacTOPS × bit length of the operation, summed over the processing units of the
/// integrated circuit, at the bit length where it is highest. A maker's TOPS count a multiply and
/// an add as two operations, so 2 × MacTOPS is the dense rate of the data sheet. Source: 15 CFR
/// 774, Supplement No. 1, ECCN 3A090, Technical Notes to 3A090.
///
/// Only preferred figures count. A chip whose rates are not published has no TPP.
public final class ProcessingPerformance {

  private ProcessingPerformance() {}

  /// The TPP of the format where it is highest; of equals, the one whose width is nearest to 16
  /// bit.
  public static Optional<Derived> of(Chip chip) {
    return listFormats(chip).stream()
        .max(
            Comparator.comparing(Derived::value)
                .thenComparing(Comparator.comparingInt(ProcessingPerformance::oddness).reversed()));
  }

  /// The TPP of every format with a preferred figure, in the order of the attributes.
  public static List<Derived> listFormats(Chip chip) {
    return Arrays.stream(Attribute.values())
        .filter(Attribute::isFormat)
        .flatMap(format -> of(chip, format).stream())
        .toList();
  }

  /// The TPP of one format.
  public static Optional<Derived> of(Chip chip, Attribute format) {
    return chip.find(format).map(ProcessingPerformance::of);
  }

  private static Derived of(Figure peak) {
    int bits = peak.attribute().bitLength().orElseThrow();
    // TPP = 2 × MacTOPS × bit length = dense TOPS × bit length
    BigDecimal tpp = peak.value().multiply(BigDecimal.valueOf(bits));
    String format = peak.attribute().key().toUpperCase(Locale.ROOT);
    String derivation =
        "2 × MacTOPS × bit length = %s %s × %d bit (%s)"
            .formatted(Derived.plain(peak.value()), peak.unit(), bits, format);
    return Derived.of("TPP", tpp, "", derivation, List.of(Input.of(peak)));
  }

  /// How far a format's width is from that of FP16.
  private static int oddness(Derived tpp) {
    int bits =
        Attribute.find(tpp.inputs().getFirst().name()).orElseThrow().bitLength().orElseThrow();
    return Math.abs(bits - Attribute.FP16.bitLength().orElseThrow());
  }
}
