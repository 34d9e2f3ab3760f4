package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Times matrix products on any chip, and says how far the answer is from what was measured.
///
/// A precision of which no table tells borrows the coefficients of the one that is built most like
/// it.
public final class ProductTimes {

  private final Map<Precision, Calibrated> byPrecision = new HashMap<>();

  private ProductTimes() {}

  /// @param chips by id: those that the coefficients name as fitted
  public static ProductTimes of(
      Coefficients coefficients, Function<String, Optional<Accelerator>> chips) {
    ProductTimes times = new ProductTimes();
    for (Precision precision : Precision.values()) {
      String block = "product." + lender(precision).key();
      List<Accelerator> fitted =
          coefficients.names(block + ".rows.").stream()
              .map(chips)
              .flatMap(Optional::stream)
              .toList();
      times.byPrecision.put(
          precision,
          new Calibrated(
              Parameters.of(block, coefficients), fitted, coefficients.get(block + ".spread")));
    }
    return times;
  }

  private static Precision lender(Precision precision) {
    return switch (precision) {
      case BF16, MXFP4_WEIGHTS, INT4_WEIGHTS -> Precision.BF16;
      case FP8, INT8, NVFP4 -> Precision.FP8;
      case FP8_BLOCK -> Precision.FP8_BLOCK;
    };
  }

  public ProductAnswer time(Accelerator chip, MatrixProduct product) {
    Precision precision = product.precision();
    if (!chip.runs(precision)) {
      return new ProductAnswer.Unsupported(
          "%s has no rate for %s".formatted(chip.name(), precision.key()));
    }
    Calibrated calibrated = calibrated(precision);
    boolean borrowed = precision != lender(precision);
    double own = borrowed ? 1 : calibrated.parameters().residual(chip);
    return new ProductAnswer.Timed(
        ProductLaw.borrowed(calibrated.parameters(), precision, chip).explain(product).times(own),
        calibrated.provenance(chip, precision, borrowed),
        calibrated.spread());
  }

  private Calibrated calibrated(Precision precision) {
    Calibrated found = byPrecision.get(precision);
    if (found == null) {
      throw new IllegalStateException("no coefficients for " + precision);
    }
    return found;
  }

  /// Coefficients with the chips that they were fitted to.
  private record Calibrated(Parameters parameters, List<Accelerator> fitted, double spread) {

    ProductProvenance provenance(Accelerator chip, Precision precision, boolean borrowed) {
      Precision rate = lender(precision);
      double own = unitPeak(chip, precision);
      Comparator<Accelerator> nearness =
          Comparator.comparingDouble(other -> distance(own, unitPeak(other, rate)));
      Accelerator nearest = fitted.stream().min(nearness).orElse(chip);
      double distance = distance(own, unitPeak(nearest, rate));
      String basis = parameters.block();
      boolean known = fitted.stream().anyMatch(other -> other.id().equals(chip.id()));
      if (known && !borrowed) {
        return new ProductProvenance(ProductProvenance.Kind.CALIBRATED, 0, chip.id(), basis);
      }
      boolean between =
          fitted.stream().anyMatch(other -> unitPeak(other, rate) <= own)
              && fitted.stream().anyMatch(other -> unitPeak(other, rate) >= own);
      ProductProvenance.Kind kind =
          between && !borrowed
              ? ProductProvenance.Kind.HELD_OUT
              : ProductProvenance.Kind.EXTRAPOLATED;
      return new ProductProvenance(kind, distance, nearest.id(), basis);
    }

    private static double unitPeak(Accelerator chip, Precision precision) {
      return chip.peak(precision) / chip.units();
    }

    private static double distance(double a, double b) {
      return Math.abs(Math.log(a / b));
    }
  }
}
