package dev.palier.app.command;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.order.OrderFile;
import dev.palier.app.order.OrderRow;
import dev.palier.app.report.CardSink;
import dev.palier.app.report.Colours;
import dev.palier.app.report.HtmlFileSink;
import dev.palier.app.report.JsonSink;
import dev.palier.app.report.PdfSink;
import dev.palier.app.report.TableSink;
import dev.palier.app.report.XlsxSink;
import dev.palier.app.seal.Seal;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier assess`: a determination for one order stated by options, or for each order of a file.
@Command(
    name = "assess",
    description = "Determine orders: one stated by options, or each line of a CSV or XLSX file.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AssessCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "File of orders, with the columns order_id, as_of, item, quantity, unit_value, currency, exporter, exporter_country, export_type, destination, end_user, end_user_country, ultimate_parent, ultimate_parent_country, purchaser, purchaser_country, consignee, consignee_country, intermediate_consignee, intermediate_consignee_country, end_user_lists, end_use, marketed_for, certified, facts, notes; item, destination and as_of are required.")
  private @Nullable Path file;

  @Mixin private OrderOptions order = new OrderOptions();
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--no-screening",
      description = "Do not screen the parties of the orders against the lists.")
  private boolean noScreening;

  @Option(
      names = "--json",
      description = "Write JSON (docs/json.md): an object for one order, an array for a file.")
  private boolean json;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a report in HTML.")
  private @Nullable Path html;

  @Option(names = "--pdf", paramLabel = "FILE", description = "Write a report in PDF.")
  private @Nullable Path pdf;

  @Option(names = "--xlsx", paramLabel = "FILE", description = "Write a workbook.")
  private @Nullable Path xlsx;

  @Option(
      names = "--seal",
      paramLabel = "FILE",
      description = "Write a sealed determination that `palier verify` replays.")
  private @Nullable Path seal;

  @Override
  public Integer call() throws IOException {
    if (file == null && order.isEmpty()) {
      throw new UsageException(
          "Nothing to assess", "name a file of orders, or state one with --chip, --to and --as-of");
    }
    if (file != null && !order.isEmpty()) {
      throw new UsageException(
          "Both a file and the options of one order are given", "give one of the two");
    }
    Palier palier = common.palier();
    try (OrderParties parties = new OrderParties(common, lists)) {
      Assessor assessor = noScreening ? palier.assessor() : palier.assessor().screening(parties);
      return file == null ? assessOne(palier, assessor) : assessFile(palier, assessor, file);
    }
  }

  private int assessOne(Palier palier, Assessor assessor) throws IOException {
    Assessment assessment = assessor.assess(order.fields());
    PrintWriter out = common.out();
    if (assessment instanceof Assessment.Refused refused) {
      if (json) {
        out.print(JsonTree.pretty(palier.json(common.messages()).of(refused)));
      }
      refused.problems().forEach(problem -> common.err().println(problem));
      return ExitCode.USAGE;
    }
    if (json) {
      out.print(JsonTree.pretty(palier.json(common.messages()).of(assessment)));
    }
    try (Sinks sinks = new Sinks()) {
      addReports(sinks, palier, "the command line");
      if (!json) {
        sinks.add(
            new CardSink(
                out, common.messages(), palier.views(common.messages()), Colours.ofTerminal()));
      }
      sinks.take(List.of(assessment), List.of(1L));
      sinks.finish();
    }
    return ExitCode.ANSWERED;
  }

  private int assessFile(Palier palier, Assessor assessor, Path path) throws IOException {
    try (OrderFile orders = OrderFile.open(path);
        Sinks sinks = new Sinks();
        Progress progress = Progress.on(common.err(), path.getFileName().toString())) {
      common.tellUnknownColumns(path, orders.unknownColumns(), "palier assess");
      addReports(sinks, palier, path.toString());
      Messages messages = common.messages();
      sinks.add(
          json
              ? new JsonSink(common.out(), palier.json(messages))
              : new TableSink(
                  common.out(), messages, palier.views(messages), Colours.ofTerminal()));
      Iterator<OrderRow> rows = orders;
      long refused = new Pipeline(assessor, sinks, progress).run(rows, orders::progress);
      progress.say("writing the reports …");
      sinks.finish();
      progress.clear();
      if (refused > 0) {
        common
            .err()
            .println(
                refused
                    + (refused == 1 ? " order" : " orders")
                    + " could not be read; the others were answered.\nMaybe correct the fields named above.");
      }
      return refused > 0 ? ExitCode.SOME_REFUSED : ExitCode.ANSWERED;
    }
  }

  private void addReports(Sinks sinks, Palier palier, String source) throws IOException {
    Messages messages = common.messages();
    if (html != null) {
      sinks.add(
          new HtmlFileSink(html, messages, palier.views(messages), palier.reportHead(source)));
    }
    if (pdf != null) {
      sinks.add(new PdfSink(pdf, messages, palier.views(messages), palier.reportHead(source)));
    }
    if (xlsx != null) {
      sinks.add(new XlsxSink(xlsx, messages, palier.views(messages)));
    }
    if (seal != null) {
      sinks.add(new Seal.Sink(seal, palier));
    }
  }
}
