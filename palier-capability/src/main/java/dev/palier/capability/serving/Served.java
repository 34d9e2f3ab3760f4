package dev.palier.capability.serving;

/// How a deployment serves its traffic.
///
/// @param ttft seconds to the first token of a request, in the mean
/// @param tpot seconds for each output token after it, in the mean
/// @param batch requests that run at once on one copy of the decode plan
/// @param memoryBatch the most that fit in its memory
/// @param tokensPerSecond output tokens of the whole deployment
/// @param tokensPerSecondPerChip the same for each of its chips
/// @param decodeStep seconds of a step, without waiting for prefills
/// @param prefill seconds of the prefill of one request by itself
public record Served(
    double ttft,
    double tpot,
    double batch,
    double memoryBatch,
    double tokensPerSecond,
    double tokensPerSecondPerChip,
    double decodeStep,
    double prefill)
    implements Answer {

  /// Output tokens a second that one user sees; 0 where nothing is decoded.
  public double interactivity() {
    return tpot > 0 ? 1 / tpot : 0;
  }
}
