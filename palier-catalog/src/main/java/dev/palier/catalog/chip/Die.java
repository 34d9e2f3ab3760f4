package dev.palier.catalog.chip;

import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The logic dies of one kind in a package, such as "8 × XCD, 115 mm², TSMC N5".
///
/// @param role what they do: `compute`, `io`
/// @param areaMm2 of one die; null where nobody published it
/// @param process the node, such as `TSMC 4N`; may be empty
/// @param planar whether the transistors are planar; such dies do not count for density
public record Die(
    String role,
    int count,
    @Nullable BigDecimal areaMm2,
    String process,
    boolean planar,
    String sourceKey,
    Grade grade) {

  public Die {
    if (count < 1) {
      throw new IllegalArgumentException(
          "A package holds " + count + " dies of role " + role + "\nMaybe leave the entry out");
    }
    if (areaMm2 != null && areaMm2.signum() <= 0) {
      throw new IllegalArgumentException(
          "The area of a "
              + role
              + " die is "
              + areaMm2.toPlainString()
              + " mm²\n"
              + "Maybe leave `area-mm2:` out where it is unknown");
    }
  }

  /// The area of all dies of this kind together, where it is known.
  public Optional<BigDecimal> findTotalAreaMm2() {
    return Optional.ofNullable(areaMm2).map(area -> area.multiply(BigDecimal.valueOf(count)));
  }
}
