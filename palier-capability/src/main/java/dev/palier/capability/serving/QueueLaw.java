package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;

/// How requests wait for one another.
///
/// @param prefillTokens that a rank takes up in one prefill
/// @param desynchronised prefills more that a data-parallel group waits for, for each rank beside
///   the first
/// @param weight of waiting in the steady state
/// @param mostBusy,mostBusyApart share of the time beyond which the steady state is not
///   extrapolated: where the phases share their chips, where they do not
/// @param expertSeconds outside the chip before the first token of a model with experts, more
/// @param dataParallelBurst more waiting in a start-up burst of a data-parallel group, as a share
record QueueLaw(
    double prefillTokens,
    double desynchronised,
    double weight,
    double mostBusy,
    double mostBusyApart,
    double expertSeconds,
    double dataParallelBurst) {

  static QueueLaw of(Coefficients c) {
    return new QueueLaw(
        c.get("queue.prefill-tokens"),
        c.get("queue.desynchronised"),
        c.get("queue.weight"),
        c.get("queue.most-busy"),
        c.get("queue.most-busy-apart"),
        c.get("queue.expert-seconds"),
        c.get("queue.data-parallel-burst"));
  }
}
