package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// A matrix product, rows × depth times depth × columns, such as 4096 × 4096 × 4096 in BF16.
///
/// @param launch how the framework starts it, where it first has to quantise the activations
public record MatrixProduct(
    Precision precision, double rows, double columns, double depth, Launch launch)
    implements KernelShape {

  /// How a framework starts a product whose activations have to be quantised first.
  public enum Launch {
    /// One kernel behind the other, as in a captured graph.
    BACK_TO_BACK,
    /// Each from the host, with the framework's own work between them.
    EAGER
  }

  /// Bytes of one element of the result.
  static final double RESULT_BYTES = 2;

  public MatrixProduct {
    if (!(rows > 0) || !(columns > 0) || !(depth > 0)) {
      throw new IllegalArgumentException(
          "A product of %s × %s × %s has no work%nMaybe give three sizes above zero"
              .formatted(rows, columns, depth));
    }
  }

  public static MatrixProduct of(Precision precision, double rows, double columns, double depth) {
    return new MatrixProduct(precision, rows, columns, depth, Launch.BACK_TO_BACK);
  }

  @Override
  public double operations() {
    return 2 * rows * columns * depth;
  }

  @Override
  public double bytes() {
    return columns * depth * precision.weightBytes()
        + rows * depth * precision.activationBytes()
        + rows * columns * RESULT_BYTES;
  }

  /// The weights.
  @Override
  public double reusedBytes() {
    return columns * depth * precision.weightBytes();
  }

  @Override
  public Precision fastest() {
    return precision;
  }
}
