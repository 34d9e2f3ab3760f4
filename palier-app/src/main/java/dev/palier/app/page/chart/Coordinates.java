package dev.palier.app.page.chart;

import java.util.Locale;

/// Writes numbers as coordinates of a picture: `240.5`, whatever the language of the machine.
public final class Coordinates {

  private Coordinates() {}

  public static String of(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
