package dev.palier.catalog.chip;

import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;

/// One way to count a package's applicable die area, such as "XCD + IOD: 2400 mm²".
///
/// @param label which dies it counts
/// @param areaMm2 of all of them together
/// @param preferred whether density is computed from it; where no reading is, all of them are open
public record DieAreaReading(
    String label, BigDecimal areaMm2, String sourceKey, Grade grade, boolean preferred) {

  public DieAreaReading {
    if (areaMm2.signum() <= 0) {
      throw new IllegalArgumentException(
          "The area of the reading \""
              + label
              + "\" is "
              + areaMm2.toPlainString()
              + " mm²\n"
              + "Maybe leave the reading out");
    }
  }
}
