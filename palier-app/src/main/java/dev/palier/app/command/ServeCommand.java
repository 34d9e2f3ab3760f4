package dev.palier.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `palier serve`.
@Command(name = "serve", description = "To come.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.ANSWERED;
  }
}
