package dev.palier.app.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.kernel.KernelTime;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.ProductAnswer;
import dev.palier.capability.kernel.ProductProvenance;
import java.util.Locale;

/// A product and its time on a terminal.
public final class ProductCard {

  private static final double MILLI = 1e-3;

  private ProductCard() {}

  public static String of(
      Accelerator chip, MatrixProduct product, ProductAnswer answer, boolean explain) {
    String head =
        String.format(
            Locale.ROOT,
            "%s, %.0f × %.0f × %.0f in %s on %s%n",
            product.launch() == MatrixProduct.Launch.EAGER
                ? "product, started by the host"
                : "product",
            product.rows(),
            product.columns(),
            product.depth(),
            product.precision().key(),
            chip.name());
    return switch (answer) {
      case ProductAnswer.Timed timed -> head + timed(product, timed, explain);
      case ProductAnswer.Unsupported unsupported ->
          head + "  no time: " + unsupported.reason() + "\n";
    };
  }

  private static String timed(MatrixProduct product, ProductAnswer.Timed timed, boolean explain) {
    KernelTime time = timed.time();
    double band = Math.exp(timed.spread());
    String text =
        String.format(
            Locale.ROOT,
            "  %.5g ms (two in three within %.5g to %.5g), %.4g TFLOP/s%n  %s%n",
            time.seconds() / MILLI,
            time.seconds() / band / MILLI,
            time.seconds() * band / MILLI,
            product.operations() / time.seconds() * 1e-12,
            from(timed.provenance()));
    return explain ? text + parts(time) : text;
  }

  private static String from(ProductProvenance provenance) {
    return switch (provenance.kind()) {
      case CALIBRATED -> "calibrated: the fit of " + provenance.basis() + " saw this chip";
      case HELD_OUT ->
          String.format(
              Locale.ROOT,
              "held out: the fit of %s did not see this chip; nearest by peak of a unit is %s, at %.2f",
              provenance.basis(),
              provenance.nearest(),
              provenance.distance());
      case EXTRAPOLATED ->
          String.format(
              Locale.ROOT,
              "extrapolated from %s; nearest by peak of a unit is %s, at %.2f",
              provenance.basis(),
              provenance.nearest(),
              provenance.distance());
    };
  }

  private static String parts(KernelTime time) {
    return String.format(
        Locale.ROOT,
        "  computing alone %.5g ms, in tiles of %s; memory alone %.5g ms; start and quantisation %.5g ms%n",
        time.compute() / MILLI,
        time.tile(),
        time.memory() / MILLI,
        time.fixed() / MILLI);
  }
}
