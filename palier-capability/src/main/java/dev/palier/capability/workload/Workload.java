package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import org.jspecify.annotations.Nullable;

/// What a chip is asked to do, such as decoding DeepSeek-R1 over 4096 tokens in FP8 on 16 chips
/// within 50 ms a token.
///
/// @param inputTokens of a request, or of a sequence in training
/// @param outputTokens of a request
/// @param cacheBytes of one element of the key-value cache
/// @param tpotSeconds the longest time between two tokens of one user; null without a target
/// @param chips that serve or train together
public record Workload(
    String id,
    Architecture model,
    Phase phase,
    int inputTokens,
    int outputTokens,
    Precision precision,
    double cacheBytes,
    @Nullable Double tpotSeconds,
    int chips) {

  public Workload {
    if (inputTokens < 1 || outputTokens < 0 || chips < 1 || !(cacheBytes > 0)) {
      throw new IllegalArgumentException(
          "%s has %d tokens in, %d out, %s bytes of cache, %d chips%nMaybe give positive numbers"
              .formatted(id, inputTokens, outputTokens, cacheBytes, chips));
    }
  }

  /// Tokens that a request has in the cache, half of its answer written.
  public double meanContext() {
    return inputTokens + outputTokens / 2.0;
  }
}
