package dev.palier.capability;

import dev.palier.capability.calibration.Calibration;
import dev.palier.capability.calibration.Refit;
import dev.palier.capability.fit.BandsCalibration;
import dev.palier.capability.fit.HeldOutCalibration;
import dev.palier.capability.fit.KernelCalibration;
import dev.palier.capability.fit.ServingCalibration;
import dev.palier.capability.fit.ServingFigures;
import dev.palier.capability.measured.ChipsOfTables;
import java.util.List;

/// What is fitted to measurements, set by set: the words of `palier calibrate --set`.
public final class Calibrations {

  private final Capability capability;

  private Calibrations(Capability capability) {
    this.capability = capability;
  }

  public static Calibrations of(Capability capability) {
    return new Calibrations(capability);
  }

  /// @throws dev.palier.data.DataException with every problem of their priors
  public List<Calibration> list() {
    return List.of(
        kernels(),
        new ServingCalibration(
            capability.data(), capability.coefficients(), capability.runTable()));
  }

  /// Files that follow from the fits.
  ///
  /// @throws dev.palier.data.DataException with every problem of their priors
  public List<Refit> refits() {
    return List.of(
        new HeldOutCalibration(capability.data(), capability.coefficients(), capability.runTable()),
        new BandsCalibration(
            new ServingFigures(
                capability.data(), capability.coefficients(), capability.runTable())));
  }

  /// The fit of single kernels, which has the screen of their tables.
  public KernelCalibration kernels() {
    return KernelCalibration.of(capability.data(), new ChipsOfTables(capability::findAccelerator));
  }
}
