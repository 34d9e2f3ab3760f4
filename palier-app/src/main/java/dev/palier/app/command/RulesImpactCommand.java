package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.impact.Impact;
import dev.palier.app.impact.ImpactCsv;
import dev.palier.app.impact.ImpactJson;
import dev.palier.app.impact.ImpactSink;
import dev.palier.app.impact.ImpactTable;
import dev.palier.app.impact.ImpactWords;
import dev.palier.app.impact.OrderImpact;
import dev.palier.app.impact.Side;
import dev.palier.app.impact.Totals;
import dev.palier.app.order.OrderFile;
import dev.palier.app.order.OrderRow;
import dev.palier.app.report.Colours;
import dev.palier.control.draft.Draft;
import dev.palier.control.transaction.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier rules impact`: what a change of the rules does to a company's own orders.
@Command(
    name = "impact",
    description =
        "Determine each order of a file on two days, or without and with a draft, and tell which change, why, and by what value.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesImpactCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "File of orders in CSV or XLSX, as `palier assess` takes; as_of may be absent, and is not read.")
  private @Nullable Path file;

  @Option(names = "--from", paramLabel = "DATE", description = "The day before the change.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "The day after the change.")
  private @Nullable LocalDate to;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "A draft (docs/drafts.md), in the place of --from and --to.")
  private @Nullable Path draft;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which the draft is tried (default: its first day).")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "Write JSON (docs/impact.md).")
  private boolean json;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write a table of the orders that change, beside the output.")
  private @Nullable Path csv;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Palier palier = common.palier();
    Impact impact = impact(palier);
    Path path = java.util.Objects.requireNonNull(file);
    try (OrderFile orders = OrderFile.open(path, Set.of(Field.AS_OF));
        Progress progress = Progress.on(common.err(), path.getFileName().toString())) {
      common.tellUnknownColumns(path, orders.unknownColumns(), "palier assess");
      return write(palier, impact, orders, progress);
    }
  }

  private Impact impact(Palier palier) throws IOException {
    if (draft != null) {
      if (from != null || to != null) {
        throw new UsageException(
            "Both a draft and two days are given", "take --draft with --as-of, or --from and --to");
      }
      Draft read = Drafts.read(draft, palier.book());
      LocalDate day = asOf == null ? read.from() : asOf;
      Drafts.checkDay(read, day);
      return new Impact(
          Side.law(palier.assessor(), day), Side.drafted(palier.assessor(), read, day));
    }
    if (from == null || to == null) {
      throw new UsageException(
          "There is nothing to compare",
          "give two days, such as --from 2025-11-09 --to 2025-11-10, or a file with --draft");
    }
    if (asOf != null) {
      throw new UsageException("--as-of goes with --draft", "leave it out");
    }
    if (!from.isBefore(to)) {
      throw new UsageException(
          "--from " + from + " is not before --to " + to, "exchange the two days");
    }
    Days.covered(palier, "--from", from);
    return new Impact(Side.law(palier.assessor(), from), Side.law(palier.assessor(), to));
  }

  /// What became of a run of orders, and the text of each for each output.
  private record Chunk(List<OrderImpact> impacts, List<List<String>> texts) {}

  private int write(Palier palier, Impact impact, OrderFile orders, Progress progress)
      throws IOException {
    ImpactWords words =
        new ImpactWords(
            impact, common.messages(), palier.views(common.messages()), palier.book().geography());
    Totals totals = new Totals();
    List<ImpactSink> sinks = new ArrayList<>();
    try (ImpactSink table = csv == null ? null : new ImpactCsv(csv, impact, words)) {
      if (table != null) {
        sinks.add(table);
      }
      sinks.add(
          json
              ? new ImpactJson(common.out(), impact, words, palier.dataDigest())
              : new ImpactTable(common.out(), words, Colours.ofTerminal()));
      new InOrder<OrderRow, Chunk>(
              rows -> answer(impact, sinks, rows), chunk -> take(chunk, sinks, totals), progress)
          .run(orders, orders::progress);
      progress.clear();
      for (ImpactSink sink : sinks) {
        sink.finish(totals);
      }
    }
    if (totals.refused() > 0) {
      common
          .err()
          .println(
              totals.refused()
                  + (totals.refused() == 1 ? " order" : " orders")
                  + " could not be read; the others were compared.\nMaybe correct the fields named above.");
    }
    return totals.refused() > 0 ? ExitCode.SOME_REFUSED : ExitCode.ANSWERED;
  }

  private static Chunk answer(Impact impact, List<ImpactSink> sinks, List<OrderRow> rows) {
    List<OrderImpact> impacts = rows.stream().map(impact::of).toList();
    return new Chunk(
        impacts, sinks.stream().map(sink -> impacts.stream().map(sink::prepare).toList()).toList());
  }

  private static void take(Chunk chunk, List<ImpactSink> sinks, Totals totals) throws IOException {
    chunk.impacts().forEach(totals::add);
    for (int i = 0; i < sinks.size(); i++) {
      for (String text : chunk.texts().get(i)) {
        sinks.get(i).write(text);
      }
    }
  }
}
