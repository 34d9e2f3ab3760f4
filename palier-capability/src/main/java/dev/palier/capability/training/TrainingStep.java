package dev.palier.capability.training;

/// How long one step of training takes and of what: the parts are seconds of one chip over all
/// micro-batches of the step.
///
/// @param products of dense matrices; experts of routed experts; head of the vocabulary
/// @param attention of queries and keys
/// @param powerWait what the power limit adds to these four
/// @param elementwise kernels bound by memory, dealing out tokens included
/// @param exchange waiting for tensor, context, expert and stage neighbours
/// @param host what launching kernels adds
/// @param software what software older than the latest adds
/// @param bubble waiting in the pipeline
/// @param gradients waiting for other replicas
/// @param optimizer the update
/// @param joules of one chip over the step beyond its idle power
/// @param utilisation model operations to the chip's peak (MFU)
/// @param tokensPerSecond of one chip
/// @param watts of one chip on average; NaN where its maker publishes no board power
public record TrainingStep(
    double seconds,
    double products,
    double experts,
    double head,
    double attention,
    double powerWait,
    double elementwise,
    double exchange,
    double host,
    double software,
    double bubble,
    double gradients,
    double optimizer,
    double joules,
    double utilisation,
    double tokensPerSecond,
    double watts) {}
