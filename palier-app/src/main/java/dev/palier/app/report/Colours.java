package dev.palier.app.report;

import dev.palier.control.determination.Outcome;

/// Colours of the terminal, or none where the output is not one.
public final class Colours {

  private static final String RESET = "\u001B[0m";
  private final boolean on;

  private Colours(boolean on) {
    this.on = on;
  }

  /// Colours on a terminal, unless NO_COLOR is set.
  public static Colours ofTerminal() {
    return new Colours(
        System.console() != null
            && System.console().isTerminal()
            && System.getenv("NO_COLOR") == null);
  }

  public static Colours none() {
    return new Colours(false);
  }

  public String bold(String text) {
    return with("1", text);
  }

  public String dim(String text) {
    return with("2", text);
  }

  public String of(Outcome outcome, String text) {
    return switch (outcome) {
      case NO_REQUIREMENT_FOUND -> text;
      case EXCEPTION_AVAILABLE -> with("36", text);
      case LICENCE_REQUIRED -> with("33", text);
      case PROHIBITED -> with("31", text);
      case NEEDS_INFORMATION -> with("35", text);
    };
  }

  private String with(String code, String text) {
    return on ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
