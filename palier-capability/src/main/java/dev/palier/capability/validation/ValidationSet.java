package dev.palier.capability.validation;

import java.nio.file.Path;
import java.util.List;

/// A body of outside figures that the model is held to, such as `training`.
public interface ValidationSet {

  /// The word of the command: `training`.
  String id();

  /// The files below the folder of benchmarks that it reads; empty where it needs none.
  List<String> files();

  /// @param benchmarks the folder that holds the files
  ValidationResult validate(Path benchmarks);
}
