package dev.palier.capability.kernel;

import java.util.Locale;

/// How near a number is to what was measured, such as extrapolated, 0.27 below the slowest unit
/// that the fit saw.
///
/// @param distance |ln| of the chip's peak for each unit over that of the nearest fitted chip; 0
///   where the fit saw the chip itself
/// @param nearest the fitted chip whose units are nearest in speed
/// @param basis the block of coefficients
public record ProductProvenance(Kind kind, double distance, String nearest, String basis) {

  /// How much the fit knew.
  public enum Kind {
    /// The fit saw rows of this chip.
    CALIBRATED,
    /// It did not, but its units are slower than some and faster than others that it saw.
    HELD_OUT,
    /// Its units are faster or slower than all that the fit saw, or no table has its format.
    EXTRAPOLATED;

    /// The word of tables: `held-out`.
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
