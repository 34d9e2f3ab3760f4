package dev.palier.app.command;

import dev.palier.app.alert.AlertCard;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.AlertJson;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.Colours;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Relation;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier alerts list`: the work list, or any other choice of alerts.
@Command(
    name = "list",
    description =
        "List alerts, the most urgent first; those open or escalated, if nothing is said.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertsListCommand implements Callable<Integer> {

  @Option(
      names = "--state",
      paramLabel = "STATE",
      split = ",",
      converter = StateReader.class,
      description = "Only these: open, escalated, false-positive, true-match.")
  private @Nullable List<AlertState> states;

  @Option(names = "--all", description = "In every state.")
  private boolean all;

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "Only entries of this list, such as us-el.")
  private @Nullable String list;

  @Option(
      names = "--relation",
      paramLabel = "RELATION",
      converter = RelationReader.class,
      description =
          "Only matches that may be the party itself (same), or by related names (related).")
  private @Nullable Relation relation;

  @Option(names = "--party", paramLabel = "REFERENCE", description = "Only this party's.")
  private @Nullable String party;

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      description = "Only where a name or id holds this.")
  private String words = "";

  @Option(
      names = "--least",
      paramLabel = "SCORE",
      description = "Only scores of at least this, from 0 to 1.")
  private double least;

  @Option(names = "--proposed", description = "Only those that wait for a second person.")
  private boolean proposed;

  @Option(names = "--skip", paramLabel = "N", description = "Leave out the first N.")
  private int skip;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N (default: ${DEFAULT-VALUE}).",
      defaultValue = "100")
  private int limit = 100;

  @Option(names = "--json", description = "Write JSON (docs/alerts.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    if (skip < 0 || limit < 1) {
      throw new UsageException(
          "--skip " + skip + " --limit " + limit + " names no alerts", "take 0 and 1 or more");
    }
    try (AlertDesk desk = Desks.open(common.home())) {
      AlertQuery query = query();
      desk.log(Desks.actor(null), "list alerts", "");
      List<Alert> alerts = desk.alerts().list(query);
      long found = desk.alerts().count(query);
      if (json) {
        common
            .out()
            .print(
                JsonTree.pretty(
                    JsonObject.of(
                        "found",
                        found,
                        "states",
                        desk.alerts().countByState(),
                        "alerts",
                        alerts.stream().map(new AlertJson(common.messages())::of).toList())));
      } else {
        new AlertCard(common.out(), common.messages(), Colours.ofTerminal())
            .list(alerts, found, desk.alerts().countByState());
      }
    }
    return ExitCode.ANSWERED;
  }

  private AlertQuery query() {
    AlertQuery query = all || states != null || proposed ? AlertQuery.all() : AlertQuery.work();
    if (states != null) {
      query = query.withStates(EnumSet.copyOf(states));
    }
    return query
        .withList(list)
        .withRelation(relation)
        .withParty(party == null ? null : new PartyKey(party))
        .withWords(words)
        .withLeastScore(least)
        .withProposedOnly(proposed)
        .withPage(skip, limit);
  }
}
