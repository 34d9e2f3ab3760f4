package dev.palier.app.derating;

import dev.palier.app.desk.Palier;
import dev.palier.capability.Capability;
import dev.palier.capability.derating.BackTest;
import dev.palier.capability.derating.BackTestResult;
import dev.palier.capability.derating.BackTests;
import dev.palier.capability.derating.Derating;
import dev.palier.capability.derating.Elasticities;
import dev.palier.capability.derating.Frontier;
import dev.palier.capability.derating.IsoPerformance;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.capability.derating.Leverage;
import dev.palier.capability.derating.Permission;
import dev.palier.capability.derating.Question;
import dev.palier.capability.derating.Search;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.Parents;
import dev.palier.capability.energy.Contract;
import dev.palier.capability.energy.Price;
import dev.palier.capability.energy.Prices;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.workload.Objective;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Workloads;
import dev.palier.capability.workload.Yardstick;
import dev.palier.capability.workload.Yardsticks;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.data.DataFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Everything that questions about cuts are answered with.
public record DeratingDesk(
    Derating derating,
    Parents parents,
    Workloads workloads,
    Yardsticks yardsticks,
    Prices prices,
    BackTests backTests,
    Capability capability) {

  /// How near a plainer design must come to the best one.
  private static final double NEARLY = 0.99;

  /// The engine whose measured behaviour is taken for every design.
  private static final Engine ENGINE = Engine.SGLANG;

  /// @throws dev.palier.data.DataException with every problem of a file
  public static DeratingDesk of(Palier palier) {
    Capability capability = palier.capability();
    DataFolder data = capability.data();
    Parents parents = Parents.load(data, palier.catalog(), capability::modelled);
    Workloads workloads = Workloads.load(data, palier.catalog());
    return new DeratingDesk(
        new Derating(palier.book(), palier.catalog()),
        parents,
        workloads,
        Yardsticks.load(data, capability.laws(), ENGINE),
        Prices.load(data),
        BackTests.load(data, palier.catalog(), parents, workloads),
        capability);
  }

  /// The answer to a question, with what is asked for beside it.
  ///
  /// @param share of the parent for which the smallest TPP is sought; null for none
  /// @param progress told what is tried, and how much of the whole is done
  public Cut answer(
      Question question,
      Workload workload,
      Objective objective,
      boolean pareto,
      @Nullable Double share,
      boolean leverage,
      BiConsumer<String, Double> progress) {
    Yardstick yardstick = yardsticks.of(workload, objective, dollarsPerHour(question));
    progress.accept(workload.id(), 0.0);
    Search.Found found = derating.best(question, yardstick);
    Design plain = derating.plainest(question, yardstick, found, NEARLY).orElse(null);
    Permission permission = derating.permission(question);
    return new Cut(
        question,
        workload,
        objective,
        yardstick.value(question.parent().accelerator()),
        found,
        plain,
        plain == null ? 0 : yardstick.value(plain.accelerator()),
        found.findDesign().map(ItemFigures::of).map(permission::answer).orElse(null),
        found
            .findDesign()
            .map(design -> capability.provenance(design.accelerator(), workload.model()))
            .orElse(null),
        found.findDesign().flatMap(design -> band(design, workload, objective)).orElse(null),
        found
            .findDesign()
            .map(design -> Elasticities.of(design.accelerator(), yardstick))
            .orElse(Map.of()),
        pareto ? frontier(question, permission, workload) : null,
        share,
        share == null
            ? null
            : IsoPerformance.smallest(question.space(), yardstick, share).orElse(null),
        leverage ? Leverage.of(derating, question, yardstick, progress) : null);
  }

  /// Factors around a value: those of the time to the next token for decode, to the first for
  /// prefill; none for training and for energy, of which no error on unseen chips is known here.
  private Optional<Band> band(Design design, Workload workload, Objective objective) {
    Provenance provenance = capability.provenance(design.accelerator(), workload.model());
    if (objective == Objective.ENERGY) {
      return Optional.empty();
    }
    return switch (workload.phase()) {
      case DECODE -> Optional.of(capability.bands().ofTpot(provenance).inverse());
      case PREFILL -> Optional.of(capability.bands().ofTtft(provenance).inverse());
      case TRAINING -> Optional.empty();
    };
  }

  /// Over every phase of the workload's model that has a named workload, and over the cost of the
  /// workload itself.
  private Frontier frontier(Question question, Permission permission, Workload workload) {
    Map<String, Yardstick> each = new LinkedHashMap<>();
    each.put(workload.id(), yardsticks.throughput(workload));
    workloads.byId().values().stream()
        .filter(other -> other.model().id().equals(workload.model().id()))
        .filter(other -> other.precision() == workload.precision())
        .forEach(other -> each.putIfAbsent(other.id(), yardsticks.throughput(other)));
    double dollars = dollarsPerHour(question);
    if (!Double.isNaN(dollars)) {
      each.put("tokens-per-dollar", yardsticks.of(workload, Objective.COST, dollars));
    }
    each.put("tokens-per-joule", yardsticks.of(workload, Objective.ENERGY, dollars));
    return Frontier.of(question, permission, each);
  }

  /// What an hour of the parent costs a cloud that rents out accelerators; where nobody publishes
  /// it, buying and running it at the price of the catalogue; NaN where that is unknown too.
  public double dollarsPerHour(Question question) {
    Chip chip = question.parent().chip();
    double watts = question.parent().accelerator().boardPower();
    return prices
        .find(chip.id(), Contract.NEOCLOUD)
        .or(() ->
            chip.find(Attribute.PRICE_USD)
                .map(price -> prices.bought(price.value().doubleValue(), watts)))
        .map(Price::dollarsPerHour)
        .orElse(Double.NaN);
  }

  /// What the search finds beside what the maker did, on each workload of a back-test.
  public List<BackTestResult> results(BackTest test) {
    return test.workloads().stream()
        .map(workload ->
            BackTestResult.of(
                derating, test, workload, yardsticks.throughput(workload), capability::modelled))
        .toList();
  }
}
