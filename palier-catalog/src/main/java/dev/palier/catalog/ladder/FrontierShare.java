package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import java.math.BigDecimal;
import java.math.MathContext;

/// How much of the best product's value a chip has: "1/17 of the frontier".
///
/// @param share the chip's value over the best one's; above 1 where the chip itself is better
/// @param frontier the best product of the ladder
public record FrontierShare(
    LadderMetric metric, BigDecimal share, Chip frontier, Evidence evidence) {

  /// As a fraction of one: "1/17", "1/2.5"; a chip that has it all: "1/1".
  public String text() {
    return share.signum() == 0
        ? "0"
        : "1/" + Words.rough(BigDecimal.ONE.divide(share, MathContext.DECIMAL64));
  }
}
