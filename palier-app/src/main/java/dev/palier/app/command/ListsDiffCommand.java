package dev.palier.app.command;

import dev.palier.app.json.JsonTree;
import dev.palier.app.lists.KeptVersion;
import dev.palier.app.lists.ListDeltaCard;
import dev.palier.app.lists.ListDesk;
import dev.palier.app.lists.ListJson;
import dev.palier.screening.list.ListSource;
import dev.palier.screening.rescreen.ListDelta;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier lists diff`: which entries came, went or changed between two versions.
@Command(
    name = "diff",
    description =
        "Say which entries were added, removed or changed between two versions of a source, and what changed in them.",
    mixinStandardHelpOptions = true)
final class ListsDiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SOURCE", description = "Such as us-sdn.")
  private String source = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OLD",
      description =
          "The older version, by its day or the first digits of its digest (default: the one before NEW).")
  private @Nullable String older;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The newer version (default: the one retrieved last).")
  private @Nullable String newer;

  @Option(names = "--json", description = "Write JSON (docs/json.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    ListDesk desk = common.lists();
    ListSource of = Sources.renewable(desk, source);
    List<KeptVersion> versions = desk.store().versions(of.id());
    KeptVersion last = newer == null ? first(of, versions) : find(of, versions, newer);
    KeptVersion before = older == null ? before(of, versions, last) : find(of, versions, older);
    ListDelta delta;
    try (Progress progress = Progress.on(common.err(), of.id())) {
      progress.say("comparing …");
      delta = ListDelta.between(desk.read(before), desk.read(last));
    }
    if (json) {
      common.out().print(JsonTree.pretty(ListJson.of(delta)));
    } else {
      new ListDeltaCard(common.messages()).lines(delta).forEach(common.out()::println);
    }
    return ExitCode.ANSWERED;
  }

  private static KeptVersion first(ListSource of, List<KeptVersion> versions) {
    if (versions.isEmpty()) {
      throw new UsageException(
          "No version of " + of.id() + " is kept",
          "run `palier lists update " + of.id() + "` first");
    }
    return versions.getFirst();
  }

  private static KeptVersion before(ListSource of, List<KeptVersion> versions, KeptVersion last) {
    int next = versions.indexOf(last) + 1;
    if (next >= versions.size()) {
      throw new UsageException(
          "No version of " + of.id() + " is kept from before " + last.version().published(),
          "update the source again when a newer version is out");
    }
    return versions.get(next);
  }

  private static KeptVersion find(ListSource of, List<KeptVersion> versions, String wanted) {
    List<KeptVersion> fitting =
        versions.stream()
            .filter(kept ->
                kept.version().digest().startsWith(wanted)
                    || kept.version().published().toString().equals(wanted))
            .toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    throw new UsageException(
        (fitting.isEmpty() ? "No version" : "More than one version")
            + " of "
            + of.id()
            + " fits \""
            + wanted
            + "\"",
        "take one of "
            + versions.stream()
                .map(kept -> kept.version().shortDigest() + " (" + kept.version().published() + ")")
                .collect(Collectors.joining(", ")));
  }
}
