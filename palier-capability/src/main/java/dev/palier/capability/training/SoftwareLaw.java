package dev.palier.capability.training;

import dev.palier.capability.calibration.Coefficient;
import dev.palier.capability.calibration.Coefficients;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;

/// By how much earlier software trained mixtures of experts more slowly, and what the host asked of
/// each layer.
///
/// ```
/// t = (t_chip⁴ + (host · layers)⁴)^¼       the host starts kernels while the chip computes
/// ```
///
/// Dense training changed too little from release to release to tell. Source: fitted on the same
/// runs in releases of nine months.
///
/// @param factors of the time, for releases before a month
/// @param layerSeconds of the host for each layer, added to every pass
/// @param expertLayerSeconds of the host for each pass through a layer with experts
/// @param graphShare of that where the whole layer is launched at once
record SoftwareLaw(
    NavigableMap<YearMonth, Double> factors,
    double layerSeconds,
    double expertLayerSeconds,
    double graphShare) {

  private static final String FACTOR = "software.before-";

  /// Forwards, and backwards for inputs and for weights.
  private static final double PASSES = 3;

  static SoftwareLaw of(Coefficients c) {
    NavigableMap<YearMonth, Double> factors = new TreeMap<>();
    for (Coefficient one : c.list()) {
      if (one.name().startsWith(FACTOR)) {
        factors.put(YearMonth.parse(one.name().substring(FACTOR.length())), one.value());
      }
    }
    return new SoftwareLaw(
        factors, c.get("host.layer"), c.get("host.expert-layer"), c.get("host.graph-share"));
  }

  /// Software as good as the latest that was measured.
  Software latest() {
    return Software.of(factors.lastKey());
  }

  double factor(Software software) {
    var after = factors.higherEntry(software.release());
    return after == null ? 1 : after.getValue();
  }

  /// True where the software launches a layer at once and has fused kernels for every attention.
  boolean isMature(Software software) {
    return factors.higherKey(software.release()) == null;
  }

  double hostSeconds(TokenWork work) {
    return PASSES * layerSeconds * work.layers();
  }

  double expertHostSeconds(TokenWork work, Software software) {
    double share = isMature(software) || software.staticShapes() ? graphShare : 1;
    return PASSES * expertLayerSeconds * share * work.expertLayers();
  }
}
