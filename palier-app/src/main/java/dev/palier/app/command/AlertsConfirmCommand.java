package dev.palier.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `palier alerts confirm`: the second person's word.
@Command(
    name = "confirm",
    description = "Confirm what another person proposed; only then it takes effect.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertsConfirmCommand implements Callable<Integer> {

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    return decision.take(common, (desk, id, seen, actor) -> desk.confirm(id, seen, actor));
  }
}
