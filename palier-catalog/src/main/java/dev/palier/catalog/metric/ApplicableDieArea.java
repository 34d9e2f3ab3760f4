package dev.palier.catalog.metric;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Die;
import dev.palier.catalog.chip.DieAreaReading;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The applicable die area: all logic dies made with non-planar transistors. Source: 15 CFR 774,
/// Supplement No. 1, ECCN 3A090, Technical Notes to 3A090.
public final class ApplicableDieArea {

  private ApplicableDieArea() {}

  /// The readings that count: the preferred one, or all of them where none is preferred; for a chip
  /// without readings, the sum of its dies. Empty where the area is not published, or where no die
  /// is applicable.
  public static List<DieAreaReading> list(Chip chip) {
    if (chip.isUnpublished(Attribute.DIE_AREA_MM2)) {
      return List.of();
    }
    List<DieAreaReading> preferred =
        chip.dieAreaReadings().stream().filter(DieAreaReading::preferred).toList();
    return preferred.isEmpty() ? listAll(chip) : preferred;
  }

  /// Every reading, those that do not count too.
  public static List<DieAreaReading> listAll(Chip chip) {
    return chip.dieAreaReadings().isEmpty()
        ? sum(chip.dies()).stream().toList()
        : chip.dieAreaReadings();
  }

  private static Optional<DieAreaReading> sum(List<Die> all) {
    List<Die> dies = all.stream().filter(die -> !die.planar()).toList();
    List<BigDecimal> areas = dies.stream().flatMap(die -> die.findTotalAreaMm2().stream()).toList();
    if (dies.isEmpty() || areas.size() < dies.size()) {
      return Optional.empty();
    }
    // area = Σ count × area of one die
    BigDecimal area = areas.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Grade grade = dies.stream().map(Die::grade).reduce(Grade.A, Grade::worse);
    String source = dies.getFirst().sourceKey();
    int count = dies.stream().mapToInt(Die::count).sum();
    String label = count == 1 ? "its one die" : "sum of its " + count + " dies";
    return Optional.of(new DieAreaReading(label, area, source, grade, true));
  }
}
