package dev.palier.capability.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.accelerator.Conventions;
import dev.palier.data.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

  private static final Prices PRICES = Prices.load(DataFolder.packedWith(Conventions.class));

  @Test
  void aMillionTokensAtARate() {
    Price price = PRICES.find("nvidia-h100-sxm", Contract.NEOCLOUD).orElseThrow();
    assertThat(price.dollarsPerHour()).isEqualTo(1.69);
    assertThat(price.perMillionTokens(1000)).isCloseTo(1.69 / 3.6, within(1e-12));
  }

  @Test
  void anUnknownChipHasNoRate() {
    assertThat(PRICES.find("nvidia-h20", Contract.NEOCLOUD)).isEmpty();
  }

  /// All-in kilowatts of InferenceX's dashboard, capability-model §2.7.
  @ParameterizedTest
  @CsvSource({"700, 1.73", "1000, 2.17", "1200, 2.1", "750, 1.79", "1400, 2.65"})
  void allInPowerIsNearThePublished(double watts, double kilowatts) {
    assertThat(PRICES.law().kilowatts(watts)).isCloseTo(kilowatts, within(0.14 * kilowatts));
  }

  /// A bought H100 against the neocloud's cost of InferenceX, at the price of 2025.
  @Test
  void buyingIsNearThePublishedCost() {
    Price bought = PRICES.bought(23_500, 700);
    assertThat(bought.dollarsPerHour()).isCloseTo(1.69, within(0.1 * 1.69));
    assertThat(bought.grade()).isEqualTo("D");
  }
}
