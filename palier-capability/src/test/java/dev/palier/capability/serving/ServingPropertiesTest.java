package dev.palier.capability.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.accelerator.Accelerator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// More of any resource never makes a request slower.
class ServingPropertiesTest {

  private static final int DRAWS = 2000;
  private static final double ROUNDING = 1 + 1e-12;

  private final AnyServing any = new AnyServing(7);
  private final ServingLaws laws = AnyServing.CAPABILITY.laws();

  @Test
  void aFasterRateNeverSlowsARequest() {
    neverSlows(
        chip -> with(chip, any.range(1, 3), 1, chip.memoryBandwidth(), chip.scaleUpBandwidth()));
  }

  @Test
  void moreUnitsOfTheSameRateNeverSlowARequest() {
    neverSlows(chip -> {
      double more = 1 + any.range(0, 1);
      return with(chip, more, more, chip.memoryBandwidth(), chip.scaleUpBandwidth());
    });
  }

  @Test
  void moreBandwidthNeverSlowsARequest() {
    neverSlows(chip ->
        with(chip, 1, 1, chip.memoryBandwidth() * any.range(1, 3), chip.scaleUpBandwidth()));
  }

  @Test
  void aWiderLinkNeverSlowsARequest() {
    neverSlows(chip ->
        with(chip, 1, 1, chip.memoryBandwidth(), chip.scaleUpBandwidth() * any.range(1, 3)));
  }

  /// More memory lets more requests run at once: each may be slower, all together are not.
  @Test
  void moreMemoryNeverServesFewerTokensWhereClientsWait() {
    for (int i = 0; i < DRAWS; i++) {
      Service service = Service.of(any.deployment(), laws);
      Traffic traffic = any.traffic();
      Accelerator chip = any.chip();
      double before = service.fits(chip, traffic);
      Accelerator larger =
          new Accelerator(
              chip.id(),
              chip.name(),
              chip.flops16(),
              chip.flops8(),
              chip.flops4(),
              chip.integerOps8(),
              chip.units(),
              chip.memoryBandwidth(),
              chip.memoryCapacity() * 1.5,
              chip.scaleUpBandwidth(),
              chip.scaleUpDomain(),
              chip.hostBandwidth(),
              chip.scaleOutBandwidth(),
              chip.boardPower(),
              chip.memory());
      assertThat(service.fits(larger, traffic)).isGreaterThanOrEqualTo(before);
    }
  }

  private void neverSlows(UnaryOperator<Accelerator> more) {
    for (int i = 0; i < DRAWS; i++) {
      Service service = Service.of(any.deployment(), laws);
      Traffic traffic = any.traffic();
      Accelerator chip = any.chip();
      Served before = service.times(chip, traffic);
      Served after = service.times(more.apply(chip), traffic);
      assertThat(after.tpot()).isLessThanOrEqualTo(before.tpot() * ROUNDING);
      assertThat(after.ttft()).isLessThanOrEqualTo(before.ttft() * ROUNDING);
    }
  }

  private static Accelerator with(
      Accelerator chip, double rate, double units, double bandwidth, double link) {
    int count = (int) Math.round(chip.units() * units);
    double exact = units == 1 ? rate : (double) count / chip.units();
    return new Accelerator(
        chip.id(),
        chip.name(),
        chip.flops16() * exact,
        chip.flops8() * exact,
        chip.flops4() * exact,
        chip.integerOps8() * exact,
        count,
        bandwidth,
        chip.memoryCapacity(),
        link,
        chip.scaleUpDomain(),
        chip.hostBandwidth(),
        chip.scaleOutBandwidth(),
        chip.boardPower(),
        chip.memory());
  }
}
