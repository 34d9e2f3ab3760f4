package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// Linear attention in a decode step: each sequence's state is read and written once.
///
/// @param stateBytes of one sequence in one layer, read and written, on this rank
public record DecodeState(String label, double count, double stateBytes, AttentionLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.sequences());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double sequences) {
    return count * (law.stateLaunches() * law.decodeLaunch() + memory(chip, sequences));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        0,
        count * memory(chip, pass.sequences()),
        0,
        count * law.stateLaunches() * law.decodeLaunch());
  }

  private double memory(Accelerator chip, double sequences) {
    return sequences * stateBytes / (chip.memoryBandwidth() * law.cacheShare());
  }
}
