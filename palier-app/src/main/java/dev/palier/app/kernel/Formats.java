package dev.palier.app.kernel;

import dev.palier.capability.accelerator.Precision;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The words of number formats, for messages.
public final class Formats {

  private Formats() {}

  /// All of them: `bf16, fp8, …`.
  public static String words() {
    return Arrays.stream(Precision.values()).map(Precision::key).collect(Collectors.joining(", "));
  }
}
