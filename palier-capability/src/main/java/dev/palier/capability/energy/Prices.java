package dev.palier.capability.energy;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an hour of each chip costs: published rates, or the cost of buying and running it
/// (`calibration/costs.yaml`).
public final class Prices {

  private static final String FILE = "calibration/costs.yaml";

  private final Map<String, Map<Contract, Price>> published;
  private final CostLaw law;
  private final String lawBasis;

  private Prices(Map<String, Map<Contract, Price>> published, CostLaw law, String lawBasis) {
    this.published = published;
    this.law = law;
    this.lawBasis = lawBasis;
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Prices load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get(FILE), problems);
    Map<String, Map<Contract, Price>> published = new HashMap<>();
    for (YamlMapping entry : whole.mappings("rates")) {
      String basis = entry.text("source") + ", " + entry.text("date");
      String grade = entry.text("grade");
      Map<Contract, Price> prices = new HashMap<>();
      for (Contract contract : Contract.values()) {
        entry
            .findNumber(contract.key())
            .ifPresent(rate -> prices.put(contract, new Price(rate.doubleValue(), basis, grade)));
      }
      entry.texts("of").forEach(id -> published.put(id, prices));
      entry.end();
    }
    YamlMapping own = whole.mapping("bought-and-run");
    CostLaw law =
        new CostLaw(
            own.number("years").doubleValue(),
            own.number("interest").doubleValue(),
            own.number("whole-share").doubleValue(),
            own.number("kilowatts-base").doubleValue(),
            own.number("kilowatts-slope").doubleValue(),
            own.number("power-usage-effectiveness").doubleValue(),
            own.number("dollars-a-kilowatt-hour").doubleValue(),
            own.number("room-dollars-a-kilowatt-hour").doubleValue());
    String basis = own.text("source");
    own.end();
    whole.end();
    problems.throwIfAny();
    return new Prices(published, law, basis);
  }

  /// The published rate of a chip.
  public Optional<Price> find(String chipId, Contract contract) {
    return Optional.ofNullable(published.getOrDefault(chipId, Map.of()).get(contract));
  }

  /// The cost of a chip that is bought and run.
  public Price bought(double priceOfChip, double boardWatts) {
    return new Price(law.dollarsPerHour(priceOfChip, boardWatts), lawBasis, "D");
  }

  public CostLaw law() {
    return law;
  }
}
