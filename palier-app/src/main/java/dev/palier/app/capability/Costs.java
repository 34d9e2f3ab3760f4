package dev.palier.app.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.energy.Contract;
import dev.palier.capability.energy.Price;
import dev.palier.capability.energy.Prices;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a token costs in dollars and joules.
public final class Costs {

  private static final double WATTS = 1000;

  private final Prices prices;

  public Costs(Prices prices) {
    this.prices = prices;
  }

  /// Dollars for a million output tokens: at the published rate of a small cloud, else of a chip
  /// that is bought at its known price and run; empty where neither is known.
  public OptionalDouble dollars(Chip chip, Accelerator accelerator, double tokensPerSecond) {
    Optional<Price> price =
        prices
            .find(chip.id(), Contract.NEOCLOUD)
            .or(() ->
                chip.find(Attribute.PRICE_USD)
                    .filter(_ -> accelerator.boardPower() > 0)
                    .map(paid ->
                        prices.bought(paid.value().doubleValue(), accelerator.boardPower())));
    return price.isPresent()
        ? OptionalDouble.of(price.get().perMillionTokens(tokensPerSecond))
        : OptionalDouble.empty();
  }

  /// Joules of an output token with all power that is provided for the chip; empty where the maker
  /// publishes no board power.
  public OptionalDouble joules(Accelerator accelerator, double tokensPerSecond) {
    return accelerator.boardPower() > 0
        ? OptionalDouble.of(
            Price.joulesPerToken(
                WATTS * prices.law().kilowatts(accelerator.boardPower()), tokensPerSecond))
        : OptionalDouble.empty();
  }
}
