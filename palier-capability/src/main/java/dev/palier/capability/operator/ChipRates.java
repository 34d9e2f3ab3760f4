package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// What the products of many passes need of a chip, worked out once.
///
/// It is set to one chip after the other, so that a walk over many chips makes no garbage; one
/// thread at a time.
public final class ChipRates {

  private static final int KINDS = 2 * Precision.values().length;

  private final GemmLaw law;
  private final double[] tileSeconds = new double[KINDS * Tiles.count()];
  private final double[] byteSeconds = new double[KINDS];
  private Accelerator chip;

  public ChipRates(OperatorLaws laws, Accelerator chip) {
    this.law = laws.gemm();
    this.chip = chip;
    set(chip);
  }

  public Accelerator chip() {
    return chip;
  }

  /// Turns to another chip.
  public void set(Accelerator other) {
    chip = other;
    for (Precision precision : PRECISIONS) {
      if (other.runs(precision)) {
        set(precision, false);
        set(precision, true);
      }
    }
  }

  private static final Precision[] PRECISIONS = Precision.values();

  private void set(Precision precision, boolean experts) {
    int kind = kind(precision, experts);
    double rate = law.unitRate(chip, precision, experts);
    for (int tile = 0; tile < Tiles.count(); tile++) {
      tileSeconds[kind * Tiles.count() + tile] =
          Tiles.operations(tile) / rate + law.elementLatency();
    }
    byteSeconds[kind] = 1 / law.weightBandwidth(chip, precision, experts);
  }

  /// The place of a precision, of dense products or of those of experts.
  static int kind(Precision precision, boolean experts) {
    return 2 * precision.ordinal() + (experts ? 1 : 0);
  }

  /// Where the seconds of each tile for an element of depth begin.
  int tilesOf(int kind) {
    return kind * Tiles.count();
  }

  double tileSeconds(int place) {
    return tileSeconds[place];
  }

  double byteSeconds(int kind) {
    return byteSeconds[kind];
  }
}
