package dev.palier.app.page.assess;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.Fields;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.assessment.Summary;
import dev.palier.app.order.OrderFile;
import dev.palier.app.order.OrderRow;
import dev.palier.app.page.Site;
import dev.palier.app.page.UploadedTable;
import dev.palier.app.table.TableException;
import dev.palier.app.text.Messages;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Outcome;
import dev.palier.control.determination.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The page behind the upload: the answer to each line of a file of orders. Nothing of it is kept.
public final class OrdersPage {

  /// A longer file is for the command line.
  public static final int LIMIT_LINES = 5_000;

  private final Site site;

  public OrdersPage(Site site) {
    this.site = site;
  }

  /// @throws AskException if the file cannot be read as orders, or is too long for a page
  public String show(Ask ask, String fileName, InputStream content) throws IOException {
    try (UploadedTable upload = UploadedTable.of(fileName, content)) {
      try (OrderFile orders = OrderFile.open(upload.file())) {
        return site.render(
            ask,
            "orders",
            "assess",
            ask.text().get("orders.title", fileName),
            answer(ask, fileName, orders));
      } catch (TableException e) {
        throw upload.unreadable(e, "problem.file");
      } catch (UncheckedIOException e) {
        throw upload.unreadable(e.getCause(), "problem.file");
      }
    }
  }

  private OrdersView answer(Ask ask, String fileName, OrderFile orders) {
    Messages messages = ask.text().messages();
    Assessor assessor = site.assessor(ask);
    Summary summary = new Summary(messages);
    Words words = new Words(messages.language(), site.palier().book().geography());
    List<OrdersView.Line> lines = new ArrayList<>();
    List<OrdersView.Refusal> refusals = new ArrayList<>();
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    while (orders.hasNext()) {
      OrderRow row = orders.next();
      if (lines.size() + refusals.size() == LIMIT_LINES) {
        throw AskException.tooLarge("problem.lines", LIMIT_LINES);
      }
      switch (assessor.assess(row.fields())) {
        case Assessment.Assessed assessed -> {
          lines.add(line(ask, row.line(), assessed, summary, words));
          counts.merge(assessed.determination().outcome(), 1, Integer::sum);
        }
        case Assessment.Refused refused ->
            refusals.add(
                new OrdersView.Refusal(
                    row.line(),
                    refused.orderId(),
                    refused.problems(),
                    ask.linkTo("/assess", Fields.parameters(refused.stated()))));
      }
    }
    return new OrdersView(fileName, lines, refusals, orders.unknownColumns(), counts);
  }

  private static OrdersView.Line line(
      Ask ask, long line, Assessment.Assessed assessed, Summary summary, Words words) {
    Determination determination = assessed.determination();
    return new OrdersView.Line(
        line,
        assessed.orderId(),
        determination.asOf().toString(),
        assessed.transaction().item().name(),
        words.country(assessed.transaction().destination()),
        determination.outcome(),
        ask.text().messages().of("outcome", determination.outcome()),
        determination.classification().entry(),
        summary.reason(determination),
        ask.linkTo("/assess", Fields.parameters(assessed.stated())));
  }
}
