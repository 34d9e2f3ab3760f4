package dev.palier.app.page.impact;

import dev.palier.app.ask.Address;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.Fields;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.impact.Change;
import dev.palier.app.impact.Impact;
import dev.palier.app.impact.ImpactWords;
import dev.palier.app.impact.OrderImpact;
import dev.palier.app.impact.Reason;
import dev.palier.app.impact.Side;
import dev.palier.app.impact.Totals;
import dev.palier.app.impact.Volume;
import dev.palier.app.order.OrderFile;
import dev.palier.app.page.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts what becomes of the orders of a file into the view of the page.
final class ResultReader {

  private final Site site;
  private final Ask ask;
  private final Impact impact;
  private final ImpactWords words;
  private final Totals totals = new Totals();
  private final Map<Change, List<ImpactView.Line>> lines = new EnumMap<>(Change.class);
  private final List<ImpactView.Refusal> refusals = new ArrayList<>();

  ResultReader(Site site, Ask ask, Impact impact) {
    this.site = site;
    this.ask = ask;
    this.impact = impact;
    this.words =
        new ImpactWords(
            impact,
            ask.text().messages(),
            site.palier().views(ask.text().messages()),
            site.palier().book().geography());
  }

  /// @throws AskException if the file has more lines than a page shows
  ImpactView.Result read(String source, OrderFile file, int mostLines) {
    for (int read = 0; file.hasNext(); read++) {
      if (read == mostLines) {
        throw AskException.tooLarge("problem.lines", mostLines);
      }
      OrderImpact order = impact.of(file.next());
      totals.add(order);
      switch (order) {
        case OrderImpact.Compared compared when compared.change() == Change.NONE -> {}
        case OrderImpact.Compared compared ->
            lines.computeIfAbsent(compared.change(), _ -> new ArrayList<>()).add(line(compared));
        case OrderImpact.Refused refused ->
            refusals.add(
                new ImpactView.Refusal(refused.line(), refused.orderId(), refused.problems()));
      }
    }
    return new ImpactView.Result(
        source,
        words.comparison(),
        impact.after().draft().isPresent(),
        new Pictures(totals, words).draw(),
        transitions(),
        changes(),
        provisions(),
        groups(),
        refusals,
        file.unknownColumns(),
        words.notes());
  }

  private List<ImpactView.Group> groups() {
    return lines.entrySet().stream()
        .map(each ->
            new ImpactView.Group(each.getKey(), words.change(each.getKey()), each.getValue()))
        .toList()
        .reversed();
  }

  private List<ImpactView.Row> transitions() {
    return totals.transitions().stream()
        .map(transition -> {
          boolean moves = transition.before() != transition.after();
          String label =
              moves
                  ? words.outcome(transition.before()) + " → " + words.outcome(transition.after())
                  : words.text("impact.stays", words.outcome(transition.before()));
          return row(label, "", transition.volume(), moves);
        })
        .toList();
  }

  private List<ImpactView.Row> changes() {
    return Arrays.stream(Change.values())
        .filter(change -> totals.of(change).lines() > 0)
        .map(change -> row(words.change(change), "", totals.of(change), change == Change.OUTCOME))
        .toList()
        .reversed();
  }

  private List<ImpactView.Row> provisions() {
    return totals.shifts().stream()
        .map(shift ->
            row(
                words.effect(shift.example()),
                address(shift.example().provision()),
                shift.volume(),
                shift.example().decidesOutcome()))
        .toList();
  }

  private ImpactView.Row row(String label, String address, Volume volume, boolean strong) {
    String without =
        volume.linesWithoutValue() > 0
            ? words.text("impact.without-value", volume.linesWithoutValue())
            : "";
    return new ImpactView.Row(
        label,
        address,
        words.number(volume.lines()),
        words.number(volume.quantity()),
        words.value(volume) + without,
        strong);
  }

  private ImpactView.Line line(OrderImpact.Compared order) {
    return new ImpactView.Line(
        order.line(),
        order.orderId(),
        order.transaction().item().name(),
        words.country(order.transaction().destination()),
        order.volume().quantity().signum() > 0 ? words.number(order.volume().quantity()) : "",
        words.value(order.volume()),
        order.outcomeBefore(),
        words.answer(order.before()),
        address(impact.before(), order.before()),
        order.outcomeAfter(),
        words.answer(order.after()),
        address(impact.after(), order.after()),
        order.reasons().stream().map(reason -> why(reason, order)).toList());
  }

  /// The page of an answer; a draft's has none, since that page says what the law is.
  private String address(Side side, Assessment.Assessed assessed) {
    return side.draft().isPresent()
        ? ""
        : ask.linkTo("/assess", Fields.parameters(assessed.stated()));
  }

  private ImpactView.Why why(Reason reason, OrderImpact.Compared order) {
    return new ImpactView.Why(
        reason.provision(),
        address(reason.provision()),
        words.effect(reason),
        words.cause(reason, order),
        words.title(reason),
        words.citation(reason),
        reason.unconfirmed());
  }

  private String address(String provision) {
    return site.palier().book().findProvision(provision).isPresent()
        ? ask.link("/rules/" + Address.encoded(provision))
        : "";
  }
}
