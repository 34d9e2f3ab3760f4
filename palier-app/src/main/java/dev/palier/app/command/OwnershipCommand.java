package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.ownership.GraphFile;
import dev.palier.app.ownership.OwnershipAnswer;
import dev.palier.app.ownership.OwnershipCard;
import dev.palier.app.ownership.OwnershipJson;
import dev.palier.app.ownership.RuleStanding;
import dev.palier.app.report.Colours;
import dev.palier.data.DataException;
import dev.palier.screening.Screener;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.ownership.FiftyPercentRule;
import dev.palier.screening.ownership.GraphListings;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.OwnershipGraph;
import dev.palier.screening.party.ListedParty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier ownership`: which parties of a graph listed ones own by half or more.
@Command(
    name = "ownership",
    description =
        "Say which parties of a graph of ownership listed parties own by 50 percent or more, directly, indirectly or together, and how the Affiliates Rule stands on the day.",
    mixinStandardHelpOptions = true)
final class OwnershipCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "GRAPH",
      description = "CSV or FollowTheMoney in JSON lines (docs/ownership.md).")
  private Path file = Path.of("");

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only this party, with its reasons.")
  private @Nullable String party;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "Day whose shares count, and for which the rule is looked up.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--json", description = "Write JSON (docs/ownership.md).")
  private boolean json;

  @Mixin private ListOptions lists = new ListOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Palier palier = common.palier();
    OwnershipAnswer answer;
    try {
      answer = answer(palier, GraphFile.read(file));
    } catch (DataException e) {
      throw new UsageException(e);
    }
    List<Holder> parties = party == null ? answer.graph().holders() : named(answer, party);
    if (json) {
      common.out().print(JsonTree.pretty(new OwnershipJson(common.messages(), answer).of(parties)));
      return ExitCode.ANSWERED;
    }
    OwnershipCard card =
        new OwnershipCard(common.out(), common.messages(), answer, Colours.ofTerminal());
    if (party == null) {
      card.print();
    } else {
      card.print(parties);
    }
    return ExitCode.ANSWERED;
  }

  private OwnershipAnswer answer(Palier palier, OwnershipGraph graph) throws IOException {
    FiftyPercentRule rule = FiftyPercentRule.packaged();
    ScreeningLists in = lists.lists(common);
    Map<String, ListedParty> byId = new HashMap<>();
    in.parties().forEach(entry -> byId.put(entry.id(), entry));
    Screener screener = Screener.over(in);
    double holders = graph.holders().size();
    int[] screened = {0};
    try (Progress progress = Progress.on(common.err(), "ownership", "parties")) {
      GraphListings.Found found =
          new GraphListings(
                  rule,
                  id -> Optional.ofNullable(byId.get(id)),
                  party -> {
                    progress.add(1, ++screened[0] / holders);
                    return screener.screen(party).sameParty();
                  })
              .of(graph, file.toString());
      return OwnershipAnswer.of(
          graph, found, rule, RuleStanding.on(asOf, palier.book()), in.versions());
    }
  }

  private List<Holder> named(OwnershipAnswer answer, String name) {
    List<Holder> found = answer.graph().named(name);
    if (found.isEmpty()) {
      throw new UsageException(
          "No party \"" + name + "\" is in " + file,
          "write its name as the graph does, or leave --party out to see all");
    }
    return found;
  }
}
