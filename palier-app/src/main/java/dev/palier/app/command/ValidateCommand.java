package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.Colours;
import dev.palier.app.validation.ValidationCard;
import dev.palier.app.validation.ValidationJson;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.measured.TableException;
import dev.palier.capability.validation.ValidationResult;
import dev.palier.capability.validation.ValidationSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier validate`: the performance model held to what others measured and published.
@Command(
    name = "validate",
    description =
        "Hold the performance model to what others measured and published: error tables, and checks of published figures.",
    footer = {
      "",
      "Exit codes: 0 the tables were made, whatever they say; 2 the measurements are not there or cannot be read."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

  @Option(
      names = "--set",
      paramLabel = "SET,…",
      split = ",",
      description = "Only these sets (default: all).")
  private List<String> sets = List.of();

  @Option(
      names = "--benchmarks",
      paramLabel = "DIR",
      description =
          "The folder of measurements (default: benchmarks/ below $PALIER_SHARED_DATA or ../shared/data).")
  private @Nullable Path benchmarks;

  @Option(names = "--json", description = "Write JSON (docs/training.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    Palier palier = common.palier();
    List<ValidationSet> chosen = chosen(palier.validationSets().list());
    Path folder = SharedData.BENCHMARKS.folder(benchmarks);
    chosen.forEach(set -> needFiles(set, folder));
    List<Map<String, Object>> trees = new ArrayList<>();
    try (Progress progress = Progress.on(common.err(), "validating")) {
      for (ValidationSet set : chosen) {
        progress.say(set.id());
        ValidationResult result = result(set, folder);
        progress.clear();
        if (json) {
          trees.add(ValidationJson.of(set.id(), result));
        } else {
          new ValidationCard(common.out(), common.messages(), Colours.ofTerminal())
              .print(set.id(), result);
        }
      }
    }
    if (json) {
      common.out().print(JsonTree.pretty(Map.of("sets", trees)));
    }
    return ExitCode.ANSWERED;
  }

  private List<ValidationSet> chosen(List<ValidationSet> all) {
    String known = all.stream().map(ValidationSet::id).collect(Collectors.joining(", "));
    for (String set : sets) {
      if (all.stream().noneMatch(one -> one.id().equals(set))) {
        throw new UsageException("No set \"" + set + "\"", "take one of " + known);
      }
    }
    return all.stream().filter(one -> sets.isEmpty() || sets.contains(one.id())).toList();
  }

  private static void needFiles(ValidationSet set, Path folder) {
    for (String file : set.files()) {
      if (!Files.isReadable(folder.resolve(file))) {
        throw new UsageException(
            "The set "
                + set.id()
                + " needs "
                + folder.resolve(file)
                + ", which is not there or cannot be read",
            SharedData.BENCHMARKS.maybe());
      }
    }
  }

  private static ValidationResult result(ValidationSet set, Path folder) {
    try {
      return set.validate(folder);
    } catch (TableException e) {
      throw new UsageException(e.what(), e.maybe());
    } catch (RowException e) {
      throw new UsageException(
          folder + ", line " + e.line() + ", " + e.column() + ": " + e.what(), e.maybe());
    }
  }
}
