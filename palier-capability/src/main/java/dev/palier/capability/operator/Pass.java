package dev.palier.capability.operator;

/// One pass through the layers, such as a decode step of 64 requests at 4,000 tokens of context.
///
/// @param tokens on each rank of the attention
/// @param groupTokens on all ranks that share the experts
/// @param sequences on each rank of the attention
/// @param context tokens that each sequence attends to: cached ones in a decode step, its own in a
///   prefill
/// @param logits tokens of a rank whose next token is wanted
public record Pass(
    double tokens, double groupTokens, double sequences, double context, double logits) {}
