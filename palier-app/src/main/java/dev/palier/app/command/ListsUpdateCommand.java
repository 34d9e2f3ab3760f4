package dev.palier.app.command;

import dev.palier.app.json.JsonTree;
import dev.palier.app.lists.ListDesk;
import dev.palier.app.lists.ListJson;
import dev.palier.app.lists.ListWords;
import dev.palier.app.lists.Origins;
import dev.palier.app.lists.UpdateChoices;
import dev.palier.app.lists.UpdateResult;
import dev.palier.screening.list.ListSource;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier lists update`: brings newer versions into use, or says why not.
@Command(
    name = "update",
    description =
        "Fetch the lists from their official addresses, or read one from a file. What fails, is empty, cut off, older or far smaller is refused, and the version in use stays.",
    footer = {
      "",
      "Exit codes: 0 every source was renewed or confirmed; 1 some were refused; 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class ListsUpdateCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "One source, such as us-csl (default: every one that has an address).")
  private @Nullable String source;

  @Option(
      names = "--from",
      paramLabel = "FILE|URL",
      description =
          "Read the version from this file or https address; repeat it for a form of several files, the main one first.")
  private List<String> from = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day that the version is of, for files that do not tell it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--accept-shrunken",
      description = "Take a version with far fewer entries than the one in use.")
  private boolean acceptShrunken;

  @Option(names = "--json", description = "Write JSON (docs/json.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    ListDesk desk = common.lists();
    List<ListSource> sources = chosen(desk);
    List<UpdateResult> results = new ArrayList<>();
    ListWords words = new ListWords(common.messages());
    for (ListSource each : sources) {
      UpdateResult result;
      try (Progress progress = Progress.on(common.err(), each.id())) {
        progress.say(from.isEmpty() ? "fetching …" : "reading …");
        result = update(desk, each);
      }
      results.add(result);
      if (!json) {
        (result instanceof UpdateResult.Refused ? common.err() : common.out())
            .println(String.join("\n", words.of(result)));
        common.out().flush();
      }
    }
    if (json) {
      common.out().print(JsonTree.pretty(results.stream().map(ListJson::of).toList()));
    }
    return results.stream().anyMatch(UpdateResult.Refused.class::isInstance)
        ? ExitCode.SOME_REFUSED
        : ExitCode.ANSWERED;
  }

  private UpdateResult update(ListDesk desk, ListSource each) throws IOException {
    UpdateChoices choices = new UpdateChoices(acceptShrunken, published);
    return from.isEmpty()
        ? desk.update(each, choices, Instant.now())
        : desk.update(each, Origins.of(from), choices, Instant.now());
  }

  private List<ListSource> chosen(ListDesk desk) {
    if (source == null) {
      if (!from.isEmpty() || published != null) {
        throw new UsageException(
            "A file is given but no source that it belongs to",
            "name one of " + Sources.known(desk));
      }
      return desk.sources().renewable().stream()
          .filter(each -> !each.addresses().isEmpty())
          .toList();
    }
    return List.of(Sources.renewable(desk, source));
  }
}
