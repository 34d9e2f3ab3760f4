package dev.palier.app.report;

/// How many columns a text takes on a terminal: two for a Chinese character, one for a Latin one.
public final class TextWidth {

  private TextWidth() {}

  public static int of(String text) {
    return text.codePoints()
        .map(c -> isWide(c) ? 2 : Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1)
        .sum();
  }

  private static boolean isWide(int c) {
    return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFF60;
  }
}
