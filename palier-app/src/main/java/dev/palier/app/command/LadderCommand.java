package dev.palier.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `palier ladder`.
@Command(name = "ladder", description = "To come.", mixinStandardHelpOptions = true)
final class LadderCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.ANSWERED;
  }
}
