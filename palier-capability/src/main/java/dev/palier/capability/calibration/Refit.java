package dev.palier.capability.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A file of `data/calibration/` that follows from measured tables and from other coefficients,
/// such as the fits that each leave out a chip.
public interface Refit {

  /// The word of the command: `serving-held-out`.
  String id();

  /// The file below `data/calibration/`: `serving-held-out.yaml`.
  String file();

  /// The files below the folder of benchmarks that it reads.
  List<String> tables();

  /// The text of the file; the same tables give the same bytes.
  ///
  /// @param progress takes a word before each part
  String text(Path benchmarks, Consumer<String> progress);
}
