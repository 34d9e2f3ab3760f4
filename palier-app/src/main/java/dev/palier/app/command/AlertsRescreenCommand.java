package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.AlertJson;
import dev.palier.app.alert.Rescreened;
import dev.palier.app.alert.Rescreener;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.screening.Screener;
import dev.palier.screening.disposition.Alert;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier alerts rescreen`: the parties under watch against the lists in use.
@Command(
    name = "rescreen",
    description =
        "Screen the parties under watch against the lists in use, unless they were already; a server does it by itself when a list changes.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertsRescreenCommand implements Callable<Integer> {

  @Option(names = "--all", description = "Everybody, even if the lists are those of the last time.")
  private boolean all;

  @Option(names = "--json", description = "Write JSON (docs/alerts.md).")
  private boolean json;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    try (AlertDesk desk = Desks.open(common.home())) {
      Screener screener = Screener.over(lists.lists(common));
      Rescreener rescreener = new Rescreener(desk);
      Rescreened done =
          all
              ? rescreener.all(screener, Desks.actor(null))
              : rescreener.catchUp(screener, Desks.actor(null));
      if (json) {
        common.out().print(JsonTree.pretty(tree(done)));
      } else {
        common
            .out()
            .println(
                common
                    .messages()
                    .get(
                        "alert.rescreened",
                        done.watched(),
                        done.affected(),
                        done.alerts().opened().size(),
                        done.alerts().reopened().size() + done.expired().size(),
                        done.alerts().refreshed().size(),
                        done.alerts().suppressed().size()));
      }
    }
    return ExitCode.ANSWERED;
  }

  private Object tree(Rescreened done) {
    return JsonObject.of(
        "watched", done.watched(),
        "screened", done.affected(),
        "opened", trees(done.alerts().opened()),
        "reopened", trees(done.alerts().reopened()),
        "expired", trees(done.expired()),
        "refreshed", trees(done.alerts().refreshed()),
        "suppressed", trees(done.alerts().suppressed()));
  }

  private List<?> trees(List<Alert> alerts) {
    return alerts.stream().map(new AlertJson(common.messages())::of).toList();
  }
}
