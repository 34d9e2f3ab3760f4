package dev.palier.app.page.chip;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What sources say of one attribute.
///
/// @param preferred the value that derived metrics use
/// @param others the values that stand beside it: in conflict, the same from another source, or
///   rejected
/// @param unpublished what is known where its maker publishes none; empty otherwise
/// @param unsupported the source that says the chip has no such thing; empty otherwise
public record FigureRow(
    Attribute attribute,
    Optional<Figure> preferred,
    List<Figure> others,
    String unpublished,
    String unsupported) {

  static List<FigureRow> of(Chip chip) {
    return Arrays.stream(Attribute.values()).flatMap(a -> of(chip, a).stream()).toList();
  }

  private static Optional<FigureRow> of(Chip chip, Attribute attribute) {
    List<Figure> readings = chip.readings(attribute);
    String unpublished = chip.unpublished().getOrDefault(attribute, "");
    String unsupported = chip.unsupported().getOrDefault(attribute, "");
    if (readings.isEmpty() && unpublished.isEmpty() && unsupported.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> preferred = chip.find(attribute);
    return Optional.of(
        new FigureRow(
            attribute,
            preferred,
            readings.stream().filter(f -> preferred.filter(p -> p == f).isEmpty()).toList(),
            unpublished,
            unsupported));
  }

  /// The unit as it stands behind a number: nothing for a count, `× 10⁹` for billions.
  public String unit() {
    return switch (attribute) {
      case COMPUTE_UNITS -> "";
      case TRANSISTORS_BILLION -> "× " + attribute.unit();
      default -> attribute.unit();
    };
  }

  /// Whether a source gives another value than the preferred one.
  public boolean isContested() {
    return others.stream()
        .filter(other -> other.rejected() == null)
        .anyMatch(
            other -> preferred.filter(p -> p.value().compareTo(other.value()) == 0).isEmpty());
  }
}
