package dev.palier.app.derating;

import dev.palier.app.report.Colours;
import dev.palier.app.text.Messages;
import dev.palier.capability.derating.BackTest;
import dev.palier.capability.derating.BackTestResult;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.capability.design.Design;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.ProcessingPerformance;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Back-tests on a terminal: what the maker did, what the search finds, what the difference is
/// worth.
public final class BackTestCard {

  private static final String ROW = "    %-26s %8s %7s %9s %8s %9s %11s%n";

  private final PrintWriter out;
  private final Messages messages;
  private final Colours colours;

  public BackTestCard(PrintWriter out, Messages messages, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.colours = colours;
  }

  public void print(List<BackTestResult> results) {
    BackTest shown = null;
    for (BackTestResult result : results) {
      if (!result.test().equals(shown)) {
        shown = result.test();
        head(shown);
      }
      line(result);
    }
    out.println();
    out.println(messages.get("disclaimer"));
  }

  private void head(BackTest test) {
    out.println();
    out.println(
        colours.bold(
            messages.get(
                "derate.back-test",
                test.product().name(),
                test.question().parent().chip().name(),
                test.question().day())));
    out.println("  " + test.rule());
    out.printf(
        ROW,
        "",
        "SM",
        "TPP",
        messages.get("derate.io"),
        "GB",
        "GB/s",
        messages.get("derate.tokens-short"));
  }

  private void line(BackTestResult result) {
    Chip product = result.test().product();
    out.println("  " + result.workload().id());
    out.printf(
        ROW,
        messages.get(result.test().assumed() == null ? "derate.maker" : "derate.maker-assumed"),
        known(product.find(Attribute.COMPUTE_UNITS).map(figure -> figure.value())),
        known(ProcessingPerformance.of(product).map(derived -> derived.value())),
        known(InputOutputRate.of(product).map(derived -> derived.value())),
        known(product.find(Attribute.MEMORY_CAPACITY_GB).map(figure -> figure.value())),
        known(product.find(Attribute.MEMORY_BANDWIDTH_GBPS).map(figure -> figure.value())),
        result.productValue().isPresent()
            ? CutWords.plain(result.productValue().getAsDouble())
            : "?");
    Optional<Design> design = result.found().findDesign();
    if (design.isEmpty()) {
      out.println("    " + messages.get("derate.none"));
      return;
    }
    ItemFigures figures = ItemFigures.of(design.get());
    out.printf(
        ROW,
        messages.get("derate.search"),
        design.get().units(),
        CutWords.plain(figures.tpp()),
        CutWords.plain(figures.io()),
        CutWords.plain(design.get().memory().capacity()),
        CutWords.plain(figures.dram()),
        CutWords.plain(result.found().certificate().value()));
    out.println(
        "    "
            + messages.get(
                "derate.worth",
                result.worth().isPresent()
                    ? CutCard.change(1 + result.worth().getAsDouble(), 1)
                    : "?"));
  }

  private static String known(Optional<BigDecimal> value) {
    return value.map(number -> CutWords.plain(number.doubleValue())).orElse("?");
  }
}
