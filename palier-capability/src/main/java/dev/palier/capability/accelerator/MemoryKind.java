package dev.palier.capability.accelerator;

import java.util.Locale;

/// How a chip's memory is built: stacks beside the die, or chips on the board.
///
/// It stands for more than bandwidth: chips with stacks are those of data centres, for which the
/// libraries have their own kernels.
public enum MemoryKind {
  /// HBM2e, HBM3, HBM3e, HBM4.
  STACKED,
  /// GDDR6, GDDR7, LPDDR5 and what else is no stack.
  ON_BOARD;

  /// @param text as the catalogue has it: `HBM3e`, `GDDR6`
  public static MemoryKind of(String text) {
    return text.toUpperCase(Locale.ROOT).contains("HBM") ? STACKED : ON_BOARD;
  }
}
