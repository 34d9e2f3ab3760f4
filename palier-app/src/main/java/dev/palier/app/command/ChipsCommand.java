package dev.palier.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `palier chips`.
@Command(name = "chips", description = "To come.", mixinStandardHelpOptions = true)
final class ChipsCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.ANSWERED;
  }
}
