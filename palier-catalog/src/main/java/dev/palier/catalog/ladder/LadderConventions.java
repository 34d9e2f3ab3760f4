package dev.palier.catalog.ladder;

import java.math.BigDecimal;

/// What the definitions need beside the figures; kept in `ladder/conventions.yaml`.
///
/// @param ratio the factor ρ of one ratio step, above 1
/// @param generations the order of each maker's architectures
/// @param domesticCountry ISO 3166 code of the country whose best product the distance is to
public record LadderConventions(BigDecimal ratio, Generations generations, String domesticCountry) {

  public LadderConventions {
    if (ratio.compareTo(BigDecimal.ONE) <= 0) {
      throw new IllegalArgumentException(
          "The ratio of a step is "
              + ratio.toPlainString()
              + ", but must be above 1\n"
              + "Maybe take 2, a doubling");
    }
  }

  public LadderConventions withRatio(BigDecimal wanted) {
    return new LadderConventions(wanted, generations, domesticCountry);
  }

  public LadderConventions withDomesticCountry(String wanted) {
    return new LadderConventions(ratio, generations, wanted);
  }
}
