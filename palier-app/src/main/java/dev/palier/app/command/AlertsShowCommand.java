package dev.palier.app.command;

import dev.palier.app.alert.AlertCard;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.AlertJson;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.Colours;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier alerts show`: one alert with both sides and its history.
@Command(
    name = "show",
    description = "Show one alert: both sides, why they match, what was decided, the history.",
    mixinStandardHelpOptions = true)
final class AlertsShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The alert, or the start of its id.")
  private String id = "";

  @Option(names = "--json", description = "Write JSON (docs/alerts.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      Alert alert = Desks.alert(desk, id);
      List<AlertEvent> history = desk.alerts().history(alert.id());
      desk.log(Desks.actor(null), "read alert", alert.id());
      if (json) {
        common.out().print(JsonTree.pretty(new AlertJson(common.messages()).of(alert, history)));
      } else {
        new AlertCard(common.out(), common.messages(), Colours.ofTerminal()).show(alert, history);
      }
    }
    return ExitCode.ANSWERED;
  }
}
