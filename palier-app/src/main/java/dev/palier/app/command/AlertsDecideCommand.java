package dev.palier.app.command;

import dev.palier.screening.disposition.AlertState;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier alerts decide`: what a match is, and why.
@Command(
    name = "decide",
    description =
        "Decide what an alert is, and why. Where a second person is configured, a false positive or a true match is a proposal until another confirms it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertsDecideCommand implements Callable<Integer> {

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Option(
      names = "--state",
      required = true,
      paramLabel = "STATE",
      converter = StateReader.class,
      description = "false-positive, true-match, escalated, or open to open it again.")
  private AlertState state = AlertState.OPEN;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Until when a false positive holds, that day included (default: a year).")
  private @Nullable LocalDate until;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Instant expires =
        until == null ? null : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return decision.take(
        common, (desk, id, seen, actor) -> desk.decide(id, seen, state, reason, actor, expires));
  }
}
