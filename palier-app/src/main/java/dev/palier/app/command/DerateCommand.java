package dev.palier.app.command;

import dev.palier.app.derating.BackTestCard;
import dev.palier.app.derating.BackTestJson;
import dev.palier.app.derating.Cut;
import dev.palier.app.derating.CutCard;
import dev.palier.app.derating.CutJson;
import dev.palier.app.derating.DeratingDesk;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.Colours;
import dev.palier.capability.derating.BackTest;
import dev.palier.capability.derating.BackTestResult;
import dev.palier.capability.derating.Question;
import dev.palier.capability.derating.Within;
import dev.palier.capability.design.Knob;
import dev.palier.capability.design.Parent;
import dev.palier.capability.workload.Objective;
import dev.palier.capability.workload.Workload;
import dev.palier.control.geography.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier derate`: the best cut of a chip that the rules of a day let through.
@Command(
    name = "derate",
    description =
        "Search the cut of a chip (SMs, tensor rate, clock, memory, links) that the rules of a day let through and that is worth most on a workload, with the proof that none is better.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DerateCommand implements Callable<Integer> {

  @Option(names = "--parent", paramLabel = "CHIP", description = "The chip that is cut.")
  private @Nullable String parent;

  @Option(names = "--to", paramLabel = "COUNTRY", description = "Where the cut goes.")
  private @Nullable String destination;

  @Option(names = "--as-of", paramLabel = "DATE", description = "Date of the rules.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--workload",
      paramLabel = "NAME",
      description = "What it is to do, such as deepseek-r1-decode (data/derating/workloads.yaml).")
  private @Nullable String workload;

  @Option(
      names = "--objective",
      paramLabel = "WORD",
      description = "throughput (the default), latency, cost or energy.",
      defaultValue = "throughput")
  private String objective = "throughput";

  @Option(
      names = "--within",
      paramLabel = "WORD",
      description = "no-requirement (the default), exception, or case-by-case.",
      defaultValue = "no-requirement")
  private String within = "no-requirement";

  @Option(
      names = "--keep",
      paramLabel = "KNOB",
      split = ",",
      description = "What stays as sold: sm, rate, clock, memory, links.")
  private List<String> keep = new ArrayList<>();

  @Option(
      names = "--market",
      paramLabel = "WORD",
      description =
          "data-centre or other: for what the cut is designed or marketed (default: as the parent).")
  private @Nullable String market;

  @Option(
      names = "--pareto",
      description =
          "The designs of which none is better for prefill, decode, training, cost and energy at once.")
  private boolean pareto;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      description = "The smallest TPP that gives this share of the parent, such as 0.8.")
  private @Nullable Double share;

  @Option(
      names = "--leverage",
      description =
          "What each threshold of the rules is worth: 10 percent lower, 10 percent higher.")
  private boolean leverage;

  @Option(
      names = "--back-test",
      description = "What the search finds beside what makers did (docs/derating.md).")
  private boolean backTest;

  @Option(names = "--json", description = "Write JSON (docs/derating.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    Palier palier = common.palier();
    DeratingDesk desk = DeratingDesk.of(palier);
    if (backTest) {
      return backTests(palier, desk);
    }
    Question question = question(palier, desk);
    Workload work = workload(desk);
    Objective wanted =
        Objective.find(objective)
            .orElseThrow(() ->
                new UsageException(
                    "\"" + objective + "\" is no objective",
                    "take throughput, latency, cost or energy"));
    if (share != null && !(share > 0 && share <= 1)) {
      throw new UsageException("--share " + share + " is no share", "write it as 0.8");
    }
    if (wanted == Objective.COST && Double.isNaN(desk.dollarsPerHour(question))) {
      throw new UsageException(
          "No price of " + question.parent().chip().name() + " is known",
          "take another objective, or add a price to data/calibration/costs.yaml");
    }
    Cut cut;
    try (Progress progress = Progress.on(common.err(), question.parent().chip().name())) {
      cut =
          desk.answer(
              question, work, wanted, pareto, share, leverage, (what, done) -> progress.say(what));
    }
    if (json) {
      common.out().print(JsonTree.pretty(CutJson.of(cut, palier.dataDigest())));
    } else {
      new CutCard(common.out(), common.messages(), Colours.ofTerminal()).print(cut);
    }
    return ExitCode.ANSWERED;
  }

  private int backTests(Palier palier, DeratingDesk desk) {
    List<BackTestResult> results = new ArrayList<>();
    try (Progress progress = Progress.on(common.err(), "derate")) {
      for (BackTest test : desk.backTests().list()) {
        progress.say(test.id());
        results.addAll(desk.results(test));
      }
    }
    if (json) {
      common.out().print(JsonTree.pretty(BackTestJson.of(results, palier.dataDigest())));
    } else {
      new BackTestCard(common.out(), common.messages(), Colours.ofTerminal()).print(results);
    }
    return ExitCode.ANSWERED;
  }

  private Question question(Palier palier, DeratingDesk desk) {
    if (parent == null || destination == null || asOf == null || workload == null) {
      throw new UsageException(
          "The question is not complete",
          "give --parent, --to, --as-of and --workload, such as --parent nvidia-h100-sxm --to CN --as-of 2023-11-17 --workload deepseek-r1-decode");
    }
    String id = Names.chip(palier, parent).id();
    Parent found =
        desk.parents()
            .find(id)
            .orElseThrow(() ->
                new UsageException(
                    "How \"" + id + "\" can be cut is not known",
                    "take one of "
                        + String.join(", ", desk.parents().byId().keySet())
                        + ", or add it to data/derating/parents.yaml"));
    Country country =
        palier
            .book()
            .geography()
            .resolve(destination)
            .orElseThrow(() ->
                new UsageException(
                    "No country \"" + destination + "\"",
                    "write a name or the two letters of ISO 3166-1, such as CN"));
    return new Question(
        found,
        country.code(),
        Days.covered(palier, "--as-of", asOf),
        limit(),
        dataCentre(),
        kept());
  }

  private Within limit() {
    return Within.find(within)
        .orElseThrow(() ->
            new UsageException(
                "\"" + within + "\" is no bound",
                "take "
                    + Arrays.stream(Within.values())
                        .map(Within::word)
                        .collect(Collectors.joining(", "))));
  }

  private @Nullable Boolean dataCentre() {
    if (market == null) {
      return null;
    }
    return switch (market) {
      case "data-centre" -> Boolean.TRUE;
      case "other" -> Boolean.FALSE;
      default ->
          throw new UsageException("\"" + market + "\" is no market", "take data-centre or other");
    };
  }

  private Set<Knob> kept() {
    Set<Knob> kept = EnumSet.noneOf(Knob.class);
    for (String word : keep) {
      kept.add(
          Knob.find(word)
              .orElseThrow(() ->
                  new UsageException(
                      "\"" + word + "\" is nothing that can be kept",
                      "take some of "
                          + Arrays.stream(Knob.values())
                              .map(Knob::word)
                              .collect(Collectors.joining(", ")))));
    }
    return kept;
  }

  private Workload workload(DeratingDesk desk) {
    return desk.workloads()
        .find(String.valueOf(workload))
        .orElseThrow(() ->
            new UsageException(
                "No workload \"" + workload + "\"",
                "take one of " + String.join(", ", desk.workloads().byId().keySet())));
  }
}
