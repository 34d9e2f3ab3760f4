package dev.palier.capability.operator;

import dev.palier.capability.calibration.Coefficients;

/// The coefficients of attention inside a serving engine.
///
/// @param decodeLaunch seconds of each decode kernel beside its work
/// @param cacheShare of the memory bandwidth that reading the cache reaches
/// @param decodeComputeShare of the 16-bit peak that decode attention reaches
/// @param blockSeconds of one sequence and key-value head on one unit
/// @param cacheBlock tokens to which the context is rounded up
/// @param prefillLaunch seconds of each prefill kernel beside its work
/// @param prefillComputeShare of the 16-bit peak that prefill attention reaches on long prompts
/// @param halfLength tokens at which a prompt reaches half of that
/// @param sparsePrefillFactor by which a pair of tokens costs more where an index picks them
/// @param stateLaunches decode launches that a linear layer costs
/// @param statePrefillLaunch seconds of each prefill kernel of a linear layer
/// @param stateComputeShare of the 16-bit peak that those reach
/// @param statePrefillFactor by which they take longer than that
/// @param stateChunk tokens that linear attention works on at once
record AttentionLaw(
    double decodeLaunch,
    double cacheShare,
    double decodeComputeShare,
    double blockSeconds,
    double cacheBlock,
    double prefillLaunch,
    double prefillComputeShare,
    double halfLength,
    double sparsePrefillFactor,
    double stateLaunches,
    double statePrefillLaunch,
    double stateComputeShare,
    double statePrefillFactor,
    double stateChunk) {

  static AttentionLaw of(Coefficients c) {
    return new AttentionLaw(
        c.get("attention.decode.launch"),
        c.get("attention.decode.cache-share"),
        c.get("attention.decode.compute-share"),
        c.get("attention.decode.block"),
        c.get("attention.decode.cache-block"),
        c.get("attention.prefill.launch"),
        c.get("attention.prefill.compute-share"),
        c.get("attention.prefill.half-length"),
        c.get("attention.prefill.sparse-factor"),
        c.get("attention.linear.decode-launches"),
        c.get("attention.linear.prefill-launch"),
        c.get("attention.linear.compute-share"),
        c.get("attention.linear.prefill-factor"),
        c.get("attention.linear.chunk"));
  }
}
