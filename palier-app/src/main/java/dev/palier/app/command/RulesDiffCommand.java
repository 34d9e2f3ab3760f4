package dev.palier.app.command;

import dev.palier.app.amendment.AmendmentCard;
import dev.palier.app.amendment.AmendmentJson;
import dev.palier.app.amendment.AmendmentViews;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.Colours;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Law;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier rules diff`: what changed between two days, and what that means.
@Command(
    name = "diff",
    description =
        "Compare the rules of two days: which provisions changed, for which items and destinations the answer changes, which chips flip, which ways out are closed or left open.",
    mixinStandardHelpOptions = true)
final class RulesDiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DAY1", description = "The earlier day, as 2023-11-16.")
  private LocalDate earlier = LocalDate.EPOCH;

  @Parameters(index = "1", paramLabel = "DAY2", description = "The later day, as 2023-11-17.")
  private LocalDate later = LocalDate.EPOCH;

  @Option(names = "--json", description = "Write JSON (docs/json.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    if (!earlier.isBefore(later)) {
      throw new UsageException(
          earlier + " is not before " + later,
          "name the earlier day first, as 2023-11-16 2023-11-17");
    }
    Palier palier = common.palier();
    Days.covered(palier, "DAY1", earlier);
    Amendment amendment;
    try (Progress progress = Progress.on(common.err(), earlier + " – " + later)) {
      progress.say("comparing …");
      amendment =
          palier.comparison().between(Law.of(palier.book(), earlier), Law.of(palier.book(), later));
    }
    if (json) {
      common.out().print(JsonTree.pretty(new AmendmentJson(common.messages()).of(amendment)));
    } else {
      new AmendmentCard(common.out(), common.messages(), Colours.ofTerminal())
          .print(new AmendmentViews(common.messages()).of(amendment));
    }
    return ExitCode.ANSWERED;
  }
}
