package dev.palier.capability.fit;

import dev.palier.capability.kernel.KernelKind;
import dev.palier.capability.kernel.Parameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One set of coefficients that are fitted together, such as `product.fp8`.
///
/// @param rowsPerChip how many rows of each chip are fitted at most
/// @param priors of its coefficients, in the order of the file
public record BlockPriors(String id, KernelKind kind, int rowsPerChip, List<Prior> priors) {

  /// Coefficients of one chip alone begin so.
  private static final String OWN = "compute.";

  public BlockPriors {
    priors = List.copyOf(priors);
  }

  Map<String, String> units() {
    return priors.stream().collect(Collectors.toMap(Prior::name, Prior::unit));
  }

  Parameters parameters(Map<String, Double> values) {
    return Parameters.of(id, values, units());
  }

  /// The same values without what was fitted to a chip alone, so that it counts as never seen.
  Parameters parametersUnseen(Map<String, Double> values, String chip) {
    Map<String, Double> without = new TreeMap<>(values);
    without.remove(OWN + chip);
    return parameters(without);
  }
}
