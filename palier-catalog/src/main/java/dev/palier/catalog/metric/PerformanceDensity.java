package dev.palier.catalog.metric;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.DieAreaReading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Performance density (PD): TPP over the applicable die area in square millimetres. Source: 15 CFR
/// 774, Supplement No. 1, ECCN 3A090, Technical Notes to 3A090.
///
/// A chip has one density for each reading of its die area that counts; where two count, which
/// paragraph it falls under may be open. A chip without TPP or without area has none.
public final class PerformanceDensity {

  /// Enough digits that no quotient of published figures is rounded across a threshold.
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private PerformanceDensity() {}

  /// One density for each reading that counts.
  public static List<Derived> list(Chip chip) {
    return of(chip, ApplicableDieArea.list(chip));
  }

  /// One density for every reading, those that do not count too, to see what hangs on them.
  public static List<Derived> listAll(Chip chip) {
    return of(chip, ApplicableDieArea.listAll(chip));
  }

  private static List<Derived> of(Chip chip, List<DieAreaReading> areas) {
    Optional<Derived> tpp = ProcessingPerformance.of(chip);
    return tpp.map(performance -> areas.stream().map(area -> of(performance, area)).toList())
        .orElse(List.of());
  }

  private static Derived of(Derived tpp, DieAreaReading area) {
    // PD = TPP ÷ applicable die area
    BigDecimal density = tpp.value().divide(area.areaMm2(), PRECISION);
    String derivation =
        "TPP ÷ applicable die area = %s ÷ %s mm² (%s)"
            .formatted(Derived.plain(tpp.value()), Derived.plain(area.areaMm2()), area.label());
    List<Input> inputs = Stream.concat(tpp.inputs().stream(), Stream.of(Input.of(area))).toList();
    return Derived.of("performance density", density, "TPP/mm²", derivation, inputs);
  }
}
