package dev.palier.capability.derating;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Yardstick;
import dev.palier.catalog.chip.Chip;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What the search finds beside what the maker did, on one workload.
///
/// @param parentValue of the parent as sold
/// @param productValue of the maker's product, in servers with the parent's network; empty where
///   its rates are not published, or where it cannot do the work by its published rates
public record BackTestResult(
    BackTest test,
    Workload workload,
    Search.Found found,
    double parentValue,
    OptionalDouble productValue) {

  public static BackTestResult of(
      Derating derating,
      BackTest test,
      Workload workload,
      Yardstick yardstick,
      Function<Chip, Modelled> modelling) {
    double value =
        product(test, modelling)
            .map(chip -> inServersOf(test.question().parent().accelerator(), chip))
            .map(yardstick::value)
            .orElse(0.0);
    return new BackTestResult(
        test,
        workload,
        derating.best(test.question(), yardstick),
        yardstick.value(test.question().parent().accelerator()),
        value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty());
  }

  /// The product by its published rates, or as it is assumed to be.
  private static Optional<Accelerator> product(BackTest test, Function<Chip, Modelled> modelling) {
    if (test.assumed() != null) {
      return Optional.of(test.assumed().accelerator());
    }
    return modelling.apply(test.product()) instanceof Modelled.Known known
        ? Optional.of(known.accelerator())
        : Optional.empty();
  }

  /// A chip with another's network: the ports of a server are no part of a chip.
  private static Accelerator inServersOf(Accelerator parent, Accelerator chip) {
    return new Accelerator(
        chip.id(),
        chip.name(),
        chip.flops16(),
        chip.flops8(),
        chip.flops4(),
        chip.integerOps8(),
        chip.units(),
        chip.memoryBandwidth(),
        chip.memoryCapacity(),
        chip.scaleUpBandwidth(),
        chip.scaleUpDomain(),
        chip.hostBandwidth(),
        parent.scaleOutBandwidth(),
        chip.boardPower(),
        chip.memory());
  }

  /// What the search's design is worth over the maker's, as a share: 0.07 for 7 percent more.
  public OptionalDouble worth() {
    return productValue.isPresent() && found.certificate().value() > 0
        ? OptionalDouble.of(found.certificate().value() / productValue.getAsDouble() - 1)
        : OptionalDouble.empty();
  }

  public Optional<ItemFigures> figures() {
    return found.findDesign().map(ItemFigures::of);
  }
}
