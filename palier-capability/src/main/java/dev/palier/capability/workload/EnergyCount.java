package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.energy.PowerLaw;

/// Joules of one token of a workload.
///
/// ```
/// J/token = idle · P_max / (tokens/s) + operations · e + bytes · e_b
/// ```
///
/// Source: capability-model §3.8, with the energies of [PowerLaw]; what links draw is left out.
final class EnergyCount {

  private static final double FORWARD_AND_BACKWARD = 3;

  private final Workload workload;
  private final WorkCounts counts;
  private final PowerLaw power;

  EnergyCount(Workload workload, PowerLaw power) {
    this.workload = workload;
    this.counts = new WorkCounts(workload);
    this.power = power;
  }

  /// @param rate tokens a second of one chip
  /// @param batch tokens of one step, which share its reading of the weights
  double decoded(Accelerator chip, double rate, double batch) {
    return computed(chip, rate, counts.flops(workload.meanContext()))
        + counts.stepBytes(batch) / batch * power.joulesPerByte();
  }

  double prompt(Accelerator chip, double rate) {
    return computed(chip, rate, counts.flops(workload.inputTokens() / 2.0));
  }

  double trained(Accelerator chip, double rate) {
    return computed(chip, rate, FORWARD_AND_BACKWARD * counts.flops(workload.inputTokens() / 2.0));
  }

  private double computed(Accelerator chip, double rate, double operations) {
    return power.idleShare() * chip.boardPower() / rate
        + operations * power.joulesPerOperation(chip, workload.precision());
  }
}
