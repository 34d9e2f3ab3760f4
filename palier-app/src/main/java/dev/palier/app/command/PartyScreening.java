package dev.palier.app.command;

import dev.palier.app.lists.ListWords;
import dev.palier.app.party.PartyFile;
import dev.palier.app.party.PartyProblem;
import dev.palier.app.party.PartyReader;
import dev.palier.app.party.PartyRow;
import dev.palier.app.report.Colours;
import dev.palier.app.screening.CsvResults;
import dev.palier.app.screening.EntryVersions;
import dev.palier.app.screening.JsonResults;
import dev.palier.app.screening.PartyResult;
import dev.palier.app.screening.ResultSink;
import dev.palier.app.screening.ResultTable;
import dev.palier.app.screening.ScreeningCard;
import dev.palier.app.screening.Shown;
import dev.palier.app.screening.TextResults;
import dev.palier.app.screening.XlsxResults;
import dev.palier.app.text.Messages;
import dev.palier.screening.Screener;
import dev.palier.screening.list.ScreeningLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Screens every party of a file on all processors, in the order of the file.
final class PartyScreening {

  /// How many problems are told before only their number is.
  private static final int TOLD = 50;

  private final CommonOptions common;
  private final Screener screener;
  private final EntryVersions versions;
  private final Shown shown;
  private final List<String> caveats;
  private final List<String> problems = new ArrayList<>();
  private long screened;
  private long flawed;

  PartyScreening(CommonOptions common, ScreeningLists lists, Shown shown) {
    this.common = common;
    this.screener = Screener.over(lists);
    this.versions = EntryVersions.of(lists);
    this.shown = shown;
    this.caveats = new ListWords(common.messages()).caveats(lists, Instant.now());
  }

  /// Results of a run of parties, with what is wrong with their lines.
  private record Chunk<T>(List<T> prepared, List<PartyRow> flawed) {}

  /// @param out where the results go; null for the terminal
  int run(Path path, PartyReader reader, @Nullable Path out, boolean json) throws IOException {
    try (PartyFile file = PartyFile.open(path, reader);
        Progress progress = Progress.on(common.err(), path.getFileName().toString(), "parties");
        ResultSink<?> sink = sink(out, json)) {
      common.tellUnknownColumns(path, file.unknownColumns(), "palier screen");
      run(file, sink, progress);
      progress.clear();
    }
    return tell(path, out);
  }

  private <T> void run(PartyFile file, ResultSink<T> sink, Progress progress) throws IOException {
    new InOrder<PartyRow, Chunk<T>>(
            rows -> screen(rows, sink), chunk -> take(chunk, sink), progress)
        .run(file, file::progress);
    progress.say("writing the results …");
    sink.finish();
  }

  private ResultSink<?> sink(@Nullable Path out, boolean json) throws IOException {
    Messages messages = common.messages();
    if (out == null) {
      return json
          ? JsonResults.to(common.out(), messages, caveats)
          : new TextResults(
              common.out(), new ScreeningCard(messages, versions, Colours.ofTerminal()));
    }
    String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
    ResultTable table = new ResultTable(messages, versions, caveats);
    if (json || name.endsWith(".json")) {
      return JsonResults.into(out, messages, caveats);
    }
    if (name.endsWith(".xlsx")) {
      return new XlsxResults(out, table, messages);
    }
    if (name.endsWith(".csv")) {
      return new CsvResults(out, table);
    }
    throw new UsageException(
        "--out " + out + ": not a kind of file that results are written to",
        "end its name with .csv, .xlsx or .json");
  }

  private <T> Chunk<T> screen(List<PartyRow> rows, ResultSink<T> sink) {
    List<T> prepared = new ArrayList<>(rows.size());
    List<PartyRow> withProblems = new ArrayList<>();
    for (PartyRow row : rows) {
      PartyResult result =
          row.find()
              .<PartyResult>map(
                  party -> new PartyResult.Screened(row, shown.of(screener.screen(party))))
              .orElseGet(() -> new PartyResult.Refused(row));
      prepared.add(sink.prepare(result));
      if (!row.problems().isEmpty()) {
        withProblems.add(row);
      }
    }
    return new Chunk<>(prepared, withProblems);
  }

  private <T> void take(Chunk<T> chunk, ResultSink<T> sink) throws IOException {
    for (T prepared : chunk.prepared()) {
      sink.write(prepared);
    }
    screened += chunk.prepared().size();
    for (PartyRow row : chunk.flawed()) {
      flawed++;
      screened -= row.find().isEmpty() ? 1 : 0;
      for (PartyProblem problem : row.problems()) {
        if (problems.size() < TOLD) {
          problems.add("line " + row.line() + ", " + problem);
        }
      }
    }
  }

  private int tell(Path path, @Nullable Path out) {
    problems.forEach(problem -> common.err().println(path + ": " + problem));
    if (flawed > 0) {
      common
          .err()
          .println(
              flawed
                  + (flawed == 1 ? " line" : " lines")
                  + " could not be read as it stands; "
                  + screened
                  + " parties were screened, without what could not be read.\nMaybe correct the fields named above.");
    }
    if (out != null) {
      common.err().println(common.messages().get("screen.written", screened, out.toString()));
    }
    return flawed > 0 ? ExitCode.SOME_REFUSED : ExitCode.ANSWERED;
  }
}
