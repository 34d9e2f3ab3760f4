package dev.palier.app;

import dev.palier.app.command.PalierCommand;

/// The program: `palier assess …`, `palier serve` …
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(PalierCommand.run(arguments));
  }
}
