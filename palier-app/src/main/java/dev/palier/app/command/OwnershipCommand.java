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
import dev.palier.screening.ownership.FiftyPercentRule;
import dev.palier.screening.ownership.GraphListings;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.Listing;
import dev.palier.screening.ownership.OwnershipGraph;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private OwnershipAnswer answer(Palier palier, OwnershipGraph graph) {
    FiftyPercentRule rule = FiftyPercentRule.packaged();
    Map<String, Listing> listings =
        new GraphListings(rule, OwnershipCommand::stated, holder -> List.of())
            .of(graph, file.toString());
    return OwnershipAnswer.of(
        graph, listings, rule, RuleStanding.on(asOf, palier.book()), List.of());
  }

  /// An entry of which the graph says no more than its id, `us-el/…`.
  private static Optional<ListedParty> stated(String id) {
    int slash = id.indexOf('/');
    return slash <= 0
        ? Optional.empty()
        : Optional.of(
            ListedParty.of(
                id,
                id.substring(0, slash),
                PartyKind.UNKNOWN,
                List.of(PartyName.primary(id)),
                Set.of()));
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
