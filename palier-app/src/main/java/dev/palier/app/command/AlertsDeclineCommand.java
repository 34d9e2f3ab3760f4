package dev.palier.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier alerts decline`: the second person's no, or the first one's second thought.
@Command(
    name = "decline",
    description = "Decline what another person proposed, or take back a proposal of one's own.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertsDeclineCommand implements Callable<Integer> {

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    return decision.take(common, (desk, id, seen, actor) -> desk.decline(id, seen, reason, actor));
  }
}
