package dev.palier.app.page.impact;

import dev.palier.app.impact.ImpactWords;
import dev.palier.app.impact.Totals;
import dev.palier.app.impact.Volume;
import dev.palier.app.page.chart.Flow;
import dev.palier.app.page.chart.Plot;
import dev.palier.control.determination.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Draws the orders from outcome to outcome: by lines, by pieces, and by value in each currency.
final class Pictures {

  /// The currencies of most lines each have a picture; the table holds them all.
  private static final int MOST_CURRENCIES = 3;

  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final Plot PLOT = new Plot(760, 300, 190, 26, 570, 288);

  private final Totals totals;
  private final ImpactWords words;

  Pictures(Totals totals, ImpactWords words) {
    this.totals = totals;
    this.words = words;
  }

  List<ImpactView.Picture> draw() {
    List<ImpactView.Picture> pictures = new ArrayList<>();
    add(pictures, words.text("impact.lines"), "", volume -> BigDecimal.valueOf(volume.lines()));
    add(pictures, words.text("impact.quantity"), "", Volume::quantity);
    totals.currencies().stream()
        .sorted((a, b) -> totals.linesIn(b).compareTo(totals.linesIn(a)))
        .limit(MOST_CURRENCIES)
        .forEach(currency ->
            add(
                pictures,
                words.text("impact.value-in", currency),
                currency,
                volume -> volume.valueIn(currency)));
    return pictures;
  }

  private void add(
      List<ImpactView.Picture> pictures,
      String title,
      String unit,
      Function<Volume, BigDecimal> measure) {
    double[][] amounts = new double[OUTCOMES.length][OUTCOMES.length];
    double sum = 0;
    for (Totals.Transition each : totals.transitions()) {
      double amount = measure.apply(each.volume()).doubleValue();
      amounts[each.before().ordinal()][each.after().ordinal()] = amount;
      sum += amount;
    }
    if (sum > 0) {
      Flow flow = Flow.of(PLOT, amounts);
      pictures.add(
          new ImpactView.Picture(
              title,
              flow,
              flow.left().stream().map(bar -> label(bar, unit)).toList(),
              flow.right().stream().map(bar -> label(bar, unit)).toList(),
              flow.ribbons().stream().map(ribbon -> words(ribbon, unit)).toList()));
    }
  }

  private ImpactView.Label label(Flow.Bar bar, String unit) {
    Outcome outcome = OUTCOMES[bar.kind()];
    return new ImpactView.Label(outcome, words.outcome(outcome), amount(bar.amount(), unit));
  }

  private String words(Flow.Ribbon ribbon, String unit) {
    return words.outcome(OUTCOMES[ribbon.from()])
        + " → "
        + words.outcome(OUTCOMES[ribbon.to()])
        + ": "
        + amount(ribbon.amount(), unit);
  }

  private String amount(double amount, String unit) {
    String number = words.number(BigDecimal.valueOf(amount));
    return unit.isEmpty() ? number : unit + " " + number;
  }
}
