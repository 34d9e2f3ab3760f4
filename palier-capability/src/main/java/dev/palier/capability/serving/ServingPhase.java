package dev.palier.capability.serving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which part of a request's service is asked for.
public enum ServingPhase {
  /// Prefill and decode on the same chips.
  SERVING,
  /// Output tokens of chips that only decode.
  DECODE,
  /// Input tokens of chips that only prefill.
  PREFILL;

  /// The phase of a word, such as `decode`.
  public static Optional<ServingPhase> find(String word) {
    String plain = word.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(phase -> phase.name().equals(plain)).findFirst();
  }

  /// The word of commands: `decode`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
