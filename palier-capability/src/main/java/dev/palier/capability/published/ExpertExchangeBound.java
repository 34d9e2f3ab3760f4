package dev.palier.capability.published;

/// The least time of dealing tokens out to experts and back, where only the network bounds it.
///
/// ```
/// t    = (1 + 2) B · tokens · experts · hidden / bandwidth      sent in FP8, returned in BF16
/// TPOT = 2 · layers · t                                         two micro-batches
/// ```
///
/// Source: DeepSeek, arXiv 2505.09343 §2.3.2 (arithmetic re-derived).
final class ExpertExchangeBound {

  private static final double SENT_BYTES = 1;
  private static final double RETURNED_BYTES = 2;
  private static final double MICRO_BATCHES = 2;

  private ExpertExchangeBound() {}

  static double seconds(double tokens, double experts, double hidden, double bandwidth) {
    return (SENT_BYTES + RETURNED_BYTES) * tokens * experts * hidden / bandwidth;
  }

  static double secondsPerToken(double layers, double exchange) {
    return MICRO_BATCHES * layers * exchange;
  }
}
