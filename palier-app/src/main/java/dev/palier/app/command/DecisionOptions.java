package dev.palier.app.command;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertCard;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.AlertJson;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.Colours;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.DispositionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands have in common that change an alert.
final class DecisionOptions {

  @Parameters(paramLabel = "ID", description = "The alert, or the start of its id.")
  private String id = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: the user of the system).")
  private @Nullable String by;

  @Option(
      names = "--seen",
      paramLabel = "VERSION",
      description =
          "Only if the alert is still of this version, as `show --json` gives it; else it is refused.")
  private long seen;

  @Option(names = "--json", description = "Write the alert as JSON (docs/alerts.md).")
  private boolean json;

  /// One step of an alert.
  @FunctionalInterface
  interface Step {
    Alert take(AlertDesk desk, String id, long seen, Actor actor);
  }

  /// Takes a step and tells what came of it.
  int take(CommonOptions common, Step step) throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      Alert alert = Desks.alert(desk, id);
      Alert after = step.take(desk, alert.id(), seen, Desks.actor(by));
      if (json) {
        common
            .out()
            .print(
                JsonTree.pretty(
                    new AlertJson(common.messages()).of(after, desk.alerts().history(after.id()))));
      } else {
        new AlertCard(common.out(), common.messages(), Colours.ofTerminal()).done(after);
      }
      return ExitCode.ANSWERED;
    } catch (DispositionException refused) {
      throw new UsageException(refused);
    }
  }
}
