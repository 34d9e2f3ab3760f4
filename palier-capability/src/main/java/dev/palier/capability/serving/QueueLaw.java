package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;

/// How requests wait for one another.
///
/// @param prefillTokens that a rank takes up in one prefill
/// @param desynchronised prefills more that a data-parallel group waits for, for each rank beside
///   the first
/// @param weight of waiting for a prefill worker, in the steady state
/// @param burstApart by which a start-up burst is longer where prefills have workers of their own
/// @param pool share of a prefill pool of unknown size that its load takes
/// @param poolSeconds of the first token for the root of each request in flight, where the pool's
///   size is unknown
/// @param mostBusy share of the time beyond which that waiting is not extrapolated
/// @param expertSeconds outside the chip before the first token of a model with experts, more
/// @param dataParallelBurst more waiting in a start-up burst of a data-parallel group, as a share
record QueueLaw(
    double prefillTokens,
    double desynchronised,
    double weight,
    double burstApart,
    double pool,
    double poolSeconds,
    double mostBusy,
    double expertSeconds,
    double dataParallelBurst) {

  static QueueLaw of(Coefficients c) {
    return new QueueLaw(
        c.get("queue.prefill-tokens"),
        c.get("queue.desynchronised"),
        c.get("queue.weight"),
        c.get("queue.burst-apart"),
        c.get("queue.pool"),
        c.get("queue.pool-seconds"),
        c.get("queue.most-busy"),
        c.get("queue.expert-seconds"),
        c.get("queue.data-parallel-burst"));
  }
}
