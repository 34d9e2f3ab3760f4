package dev.palier.capability.energy;

/// The cost of an hour of a chip that is bought and run.
///
/// ```
/// crf  = i·(1+i)^n / ((1+i)^n − 1)                     yearly share of what was paid
/// $/h  = price · whole · crf / 8760 + kW · PUE · $/kWh + kW · room
/// kW   = base + slope · board power                    server, network and cooling of the room
/// ```
///
/// Source: capability-model §3.8; the line of kW is ours, over InferenceX's constants.
///
/// @param wholeShare what a chip's share of server, network and storage costs, to the chip
/// @param roomDollars for each kilowatt and hour: floor, staff, repair
public record CostLaw(
    double years,
    double interest,
    double wholeShare,
    double baseKilowatts,
    double slope,
    double efficiency,
    double dollarsPerKilowattHour,
    double roomDollars) {

  private static final double HOURS = 8760;

  public double dollarsPerHour(double priceOfChip, double boardWatts) {
    double growth = Math.pow(1 + interest, years);
    double recovery = interest * growth / (growth - 1);
    double kilowatts = kilowatts(boardWatts);
    return priceOfChip * wholeShare * recovery / HOURS
        + kilowatts * (efficiency * dollarsPerKilowattHour + roomDollars);
  }

  /// Power that has to be provided for one chip, all in.
  public double kilowatts(double boardWatts) {
    return baseKilowatts + slope * boardWatts / 1000;
  }
}
