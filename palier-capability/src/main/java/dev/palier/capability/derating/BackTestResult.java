package dev.palier.capability.derating;

import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Yardstick;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the search finds beside what the maker did, on one workload.
///
/// @param parentValue of the parent as sold
/// @param productValue of the maker's product; empty where its rates are not published, or where it
///   cannot do the work by its published rates
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
      ChipModelling modelling) {
    OptionalDouble product =
        modelling.of(test.product()) instanceof Modelled.Known(var chip, var _)
                && yardstick.value(chip) > 0
            ? OptionalDouble.of(yardstick.value(chip))
            : OptionalDouble.empty();
    return new BackTestResult(
        test,
        workload,
        derating.best(test.question(), yardstick),
        yardstick.value(test.question().parent().accelerator()),
        product);
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
