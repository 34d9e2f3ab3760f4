package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// Linear attention in a decode step: each sequence's state is read and written once.
///
/// @param stateBytes of one sequence in one layer, read and written, on this rank
public record DecodeState(String label, double count, double stateBytes, AttentionLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return count * (law.stateLaunches() * law.decodeLaunch() + memory(chip, pass));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        0,
        count * memory(chip, pass),
        0,
        count * law.stateLaunches() * law.decodeLaunch());
  }

  private double memory(Accelerator chip, Pass pass) {
    return pass.sequences() * stateBytes / (chip.memoryBandwidth() * law.cacheShare());
  }
}
