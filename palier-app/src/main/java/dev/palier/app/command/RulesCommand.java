package dev.palier.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `palier rules`.
@Command(name = "rules", description = "To come.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.ANSWERED;
  }
}
