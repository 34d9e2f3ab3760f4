package dev.palier.app.page.derate;

import dev.palier.app.text.Rounded;
import dev.palier.capability.derating.BackTestResult;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.capability.design.Design;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.ProcessingPerformance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Back-tests as rows of a table.
public record BackTestsView(List<Row> rows) {

  public BackTestsView {
    rows = List.copyOf(rows);
  }

  /// One product on one workload.
  ///
  /// @param worth what the search's design is worth over the maker's, such as `+7 %`
  public record Row(BackTestResult result, Side maker, Side search, String worth) {

    static Row of(BackTestResult result) {
      Chip product = result.test().product();
      return new Row(
          result,
          new Side(
              known(product.find(Attribute.COMPUTE_UNITS).map(figure -> figure.value())),
              known(ProcessingPerformance.of(product).map(derived -> derived.value())),
              known(InputOutputRate.of(product).map(derived -> derived.value())),
              known(product.find(Attribute.MEMORY_CAPACITY_GB).map(figure -> figure.value())),
              known(product.find(Attribute.MEMORY_BANDWIDTH_GBPS).map(figure -> figure.value())),
              Rounded.of(result.productValue())),
          result.found().findDesign().map(d -> side(d, result)).orElse(Side.NONE),
          result.worth().isPresent() ? signed(result.worth().getAsDouble()) : "–");
    }

    private static Side side(Design design, BackTestResult result) {
      ItemFigures figures = ItemFigures.of(design);
      return new Side(
          String.valueOf(design.units()),
          plain(figures.tpp()),
          plain(figures.io()),
          plain(design.memory().capacity()),
          plain(figures.dram()),
          Rounded.of(result.found().certificate().value()));
    }

    private static String known(Optional<? extends Number> value) {
      return value.map(number -> plain(number.doubleValue())).orElse("–");
    }

    private static String plain(double value) {
      return BigDecimal.valueOf(Math.round(value)).toPlainString();
    }

    private static String signed(double share) {
      return (share < 0 ? "−" : "+") + Rounded.percent(Math.abs(share));
    }
  }

  /// A design in figures, as text.
  public record Side(
      String units, String tpp, String io, String memory, String bandwidth, String tokens) {

    static final Side NONE = new Side("–", "–", "–", "–", "–", "–");
  }
}
