package dev.palier.app.command;

import dev.palier.app.json.JsonTree;
import dev.palier.app.lists.ListJson;
import dev.palier.app.lists.ListStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier lists status`: which version of each source is in use, and how old it is.
@Command(
    name = "status",
    description =
        "Say which version of each source is in use, how old it is, and where it is from.",
    mixinStandardHelpOptions = true)
final class ListsStatusCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Write JSON (docs/json.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Instant now = Instant.now();
    List<ListStatus> all = ListStatus.all(common.lists());
    if (json) {
      common
          .out()
          .print(JsonTree.pretty(all.stream().map(status -> ListJson.of(status, now)).toList()));
    } else {
      all.forEach(status -> status.lines(common.messages(), now).forEach(common.out()::println));
    }
    return ExitCode.ANSWERED;
  }
}
