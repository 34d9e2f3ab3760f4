package dev.palier.capability.fit;

import dev.palier.capability.calibration.Coefficient;
import dev.palier.capability.calibration.FittedCoefficients;
import dev.palier.capability.validation.ErrorStatistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// A fitted block as the lines of its file: its coefficients, its spread, and each chip's rows and
/// held-out error.
final class BlockCoefficients {

  /// The share of rows within one standard deviation of a normal distribution.
  private static final double ONE_SIGMA = 0.683;

  private BlockCoefficients() {}

  static List<Coefficient> of(FittedBlock fitted) {
    String id = fitted.block().id();
    String basis = basis(fitted);
    List<Coefficient> all = new ArrayList<>();
    for (Prior prior : fitted.block().priors()) {
      double value = FittedCoefficients.rounded(fitted.value(prior));
      String from = prior.free() ? basis : "not fitted";
      all.add(new Coefficient(id + "." + prior.name(), value, prior.unit(), prior.meaning(), from));
    }
    all.add(
        new Coefficient(
            id + ".spread",
            FittedCoefficients.rounded(spread(fitted)),
            "",
            "68 of 100 rows lie within this of the middle, as ln(predicted/measured)",
            anyHeldOut(fitted) ? "each chip held out" : "the fit itself: no other chip has rows"));
    fitted
        .residuals()
        .forEach((name, value) ->
            all.add(
                new Coefficient(
                    id + "." + name,
                    FittedCoefficients.rounded(value),
                    "",
                    "what this chip takes over the law",
                    "the middle of its rows, drawn towards 1")));
    for (String chip : fitted.chipIds()) {
      all.add(chip(fitted, chip));
    }
    return all;
  }

  private static Coefficient chip(FittedBlock fitted, String chip) {
    List<Prediction> own =
        fitted.predictions().stream().filter(p -> p.kernel().chip().id().equals(chip)).toList();
    return new Coefficient(
        fitted.block().id() + ".rows." + chip,
        own.size(),
        "rows",
        "rows of this chip",
        "error %s, held out %s"
            .formatted(
                percent(errors(own, Prediction::fitted)),
                percent(errors(own, Prediction::heldOut))));
  }

  private static String basis(FittedBlock fitted) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d rows of %d chips; error %s, each chip held out %s",
        fitted.rowsFitted(),
        fitted.predictions().size(),
        fitted.chipIds().size(),
        percent(errors(fitted.predictions(), Prediction::fitted)),
        percent(errors(fitted.predictions(), Prediction::heldOut)));
  }

  private static ErrorStatistics errors(
      List<Prediction> predictions, ToDoubleFunction<Prediction> predicted) {
    return ErrorStatistics.of(
        predictions.stream().mapToDouble(predicted).toArray(),
        predictions.stream().mapToDouble(p -> p.kernel().seconds()).toArray());
  }

  private static String percent(ErrorStatistics errors) {
    return errors.answered() == 0
        ? "unknown"
        : String.format(Locale.ROOT, "%.1f %%", 100 * errors.meanAbsolute());
  }

  private static boolean anyHeldOut(FittedBlock fitted) {
    return fitted.predictions().stream().anyMatch(p -> !Double.isNaN(p.heldOut()));
  }

  private static double spread(FittedBlock fitted) {
    ToDoubleFunction<Prediction> predicted =
        anyHeldOut(fitted) ? Prediction::heldOut : Prediction::fitted;
    double[] logarithms =
        fitted.predictions().stream()
            .mapToDouble(p -> StrictMath.log(predicted.applyAsDouble(p) / p.kernel().seconds()))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double middle = logarithms[logarithms.length / 2];
    double[] distances =
        Arrays.stream(logarithms).map(l -> Math.abs(l - middle)).sorted().toArray();
    return distances[(int) (ONE_SIGMA * (distances.length - 1))];
  }
}
