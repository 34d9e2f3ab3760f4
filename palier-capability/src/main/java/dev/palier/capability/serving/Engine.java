package dev.palier.capability.serving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The software that serves a model.
public enum Engine {
  TRTLLM,
  SGLANG,
  VLLM;

  /// The engine of a word as tables write it: `trtllm`, `vLLM`.
  public static Optional<Engine> find(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return Arrays.stream(values()).filter(e -> e.key().equals(plain)).findFirst();
  }

  /// The word of commands and of coefficients: `trtllm`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
