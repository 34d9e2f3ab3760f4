package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.MemoryKind;

/// Which generation of libraries a chip runs, told from its figures and never from its name.
public enum Libraries {
  /// Threads load what they compute with: Ampere, Ada, workstation cards.
  SYNCHRONOUS,
  /// Copies and products run beside the threads: chips with stacked memory and FP8, such as Hopper.
  ASYNCHRONOUS,
  /// Those of chips that have FP4 as well, such as Blackwell.
  FOUR_BIT;

  public static Libraries of(Accelerator chip) {
    if (chip.memory() != MemoryKind.STACKED || chip.flops8() <= 0) {
      return SYNCHRONOUS;
    }
    return chip.flops4() > 0 ? FOUR_BIT : ASYNCHRONOUS;
  }
}
