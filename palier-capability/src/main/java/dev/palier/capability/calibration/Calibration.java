package dev.palier.capability.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A fit of some coefficients to measured tables, such as `kernels`.
public interface Calibration {

  /// The word of the command: `kernels`.
  String id();

  /// The file below `data/calibration/` that holds the result: `kernels.yaml`.
  String file();

  /// The files below the folder of benchmarks that it reads.
  List<String> tables();

  /// Fits; the same tables give the same bits.
  ///
  /// @param benchmarks the folder that holds the tables
  /// @param progress takes a word before each part: `product.fp8`
  /// @return the coefficients as the file should have them
  FittedCoefficients fit(Path benchmarks, Consumer<String> progress);
}
