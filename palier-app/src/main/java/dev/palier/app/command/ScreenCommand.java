package dev.palier.app.command;

import dev.palier.app.json.JsonTree;
import dev.palier.app.lists.ListWords;
import dev.palier.app.party.PartyReader;
import dev.palier.app.report.Colours;
import dev.palier.app.screening.EntryVersions;
import dev.palier.app.screening.Found;
import dev.palier.app.screening.ScreeningCard;
import dev.palier.app.screening.ScreeningJson;
import dev.palier.app.screening.Shown;
import dev.palier.screening.Screener;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier screen`: who is on the other side. Names, a file of parties, or pairs of names.
@Command(
    name = "screen",
    description =
        "Screen parties against lists: names, each line of a CSV or XLSX file, or pairs of names.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 screened, whatever was found; 1 some lines could not be read as they stand; 2 wrong usage or an unreadable file.",
      "Nothing is ever cleared: no match says no match in that version of that list."
    })
final class ScreenCommand implements Callable<Integer> {

  private static final int MOST = 1_000;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME|FILE",
      description =
          "Names, each in quotes; or one file of parties (.csv, .xlsx) with the columns reference, name, aliases (separated by ;), type, country, address, birth, ids; only name is required.")
  private List<String> arguments = new ArrayList<>();

  @Mixin private PartyOptions party = new PartyOptions();

  @Option(
      names = "--related",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Tell related names too, such as sister companies (default); or leave them out.")
  private boolean related = true;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "The most matches of a party that are told, of each sort (default: 10); of a file, the most by related names: all that may be the party itself are told.")
  private int limit = 10;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "Compare the two names of each line, with the columns name1, name2 and schema (Person, Company, Organization, LegalEntity, Vessel); no list is needed.")
  private @Nullable Path pairs;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the results of a file to this file: .csv, .xlsx or .json.")
  private @Nullable Path out;

  @Option(
      names = "--json",
      description =
          "Write JSON (docs/json.md): an object for one name, an array for several or a file.")
  private boolean json;

  @Mixin private EvaluationOptions evaluation = new EvaluationOptions();
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new UsageException(
          "--limit " + limit + ": not from 1 to " + MOST, "leave it out to be told 10");
    }
    if (evaluation.asked()) {
      return evaluate();
    }
    if (pairs != null) {
      return scorePairs(pairs);
    }
    if (arguments.isEmpty()) {
      throw new UsageException(
          "There is nobody to screen",
          "name a party in quotes, a file of parties, or pairs of names with --pairs FILE");
    }
    PartyReader reader = new PartyReader(common.geography());
    if (arguments.size() == 1 && isTable(arguments.getFirst())) {
      return screenFile(Path.of(arguments.getFirst()), reader);
    }
    return screenNames(reader);
  }

  private int evaluate() throws IOException {
    if (!arguments.isEmpty() || !party.isEmpty() || pairs != null || out != null || json) {
      throw new UsageException(
          "--evaluate goes with --eval, --set, --sample, --seed and --list alone",
          "leave the rest out");
    }
    return evaluation.run(common, lists.lists(common));
  }

  private int scorePairs(Path path) throws IOException {
    if (!arguments.isEmpty() || !party.isEmpty()) {
      throw new UsageException(
          "Both --pairs and parties are given", "give one of the two; pairs need no party");
    }
    return new PairScores(common, path, out).run();
  }

  private int screenFile(Path path, PartyReader reader) throws IOException {
    if (!party.isEmpty()) {
      throw new UsageException(
          "Both a file and the options of one party are given",
          "give the file alone; its columns say what is known of each party");
    }
    return new PartyScreening(common, lists.lists(common), Shown.inFile(related, limit))
        .run(path, reader, out, json);
  }

  private int screenNames(PartyReader reader) throws IOException {
    if (out != null) {
      throw new UsageException("--out goes with a file", "leave it out, or name a file of parties");
    }
    Screener screener = Screener.over(lists.lists(common));
    Shown shown = Shown.best(related, limit);
    List<Found> screenings =
        arguments.stream()
            .map(name -> shown.of(screener.screen(party.party(name, reader))))
            .toList();
    PrintWriter to = common.out();
    if (json) {
      ScreeningJson trees = new ScreeningJson(common.messages());
      List<String> caveats =
          new ListWords(common.messages()).caveats(screener.lists(), Instant.now());
      List<Map<String, Object>> all =
          screenings.stream().map(found -> trees.of(found, caveats)).toList();
      to.print(JsonTree.pretty(all.size() == 1 ? all.getFirst() : all));
      return ExitCode.ANSWERED;
    }
    ScreeningCard card =
        new ScreeningCard(
            common.messages(), EntryVersions.of(screener.lists()), Colours.ofTerminal());
    screenings.forEach(screening -> {
      card.lines(screening).forEach(to::println);
      to.println();
    });
    to.println(common.messages().get("disclaimer"));
    return ExitCode.ANSWERED;
  }

  private static boolean isTable(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".tsv");
  }
}
