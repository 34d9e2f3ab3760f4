package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// One kind of work in a pass, such as the expert products of 58 layers.
public sealed interface Operator
    permits Product,
        ExpertProduct,
        ExpertPermute,
        DecodeAttention,
        PrefillAttention,
        DecodeIndex,
        PrefillIndex,
        DecodeState,
        PrefillState,
        AllReduce,
        Dispatch,
        Elementwise {

  /// Its name in a breakdown: `expert-gate-up`.
  String label();

  /// Seconds of all its launches in a pass, without rounding or unit.
  double seconds(Accelerator chip, Pass pass);

  /// The same, with what it is made of.
  Timing timing(Accelerator chip, Pass pass);
}
