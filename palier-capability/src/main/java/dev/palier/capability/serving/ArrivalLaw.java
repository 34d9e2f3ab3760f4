package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;

/// What the arrival of requests does to their times, for one engine.
///
/// @param interference share of the prefills of others that a decoding request waits for
/// @param burstDivisor requests of each client, of which the first ones wait for the start-up burst
/// @param together prompts that stay in step and are prefilled at once
/// @param warmSeconds for each client of a model with experts, in its first requests
record ArrivalLaw(double interference, double burstDivisor, double together, double warmSeconds) {

  static ArrivalLaw of(Coefficients c, Arrival arrival, Engine engine) {
    String name = "arrival." + arrival.key() + "." + engine.key() + ".";
    return new ArrivalLaw(
        c.get(name + "interference"),
        c.get(name + "burst-divisor"),
        c.get(name + "together"),
        c.get(name + "warm-up"));
  }
}
