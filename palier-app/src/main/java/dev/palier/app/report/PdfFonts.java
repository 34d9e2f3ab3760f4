package dev.palier.app.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The fonts of the system that a PDF embeds, for what the fourteen built-in ones of PDF lack:
/// arrows, accents beyond Latin, Chinese.
record PdfFonts(List<File> found) {

  private static final List<String> LATIN =
      List.of(
          "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
          "/usr/share/fonts/TTF/DejaVuSans.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "C:\\Windows\\Fonts\\arial.ttf");
  private static final List<String> CHINESE =
      List.of(
          "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "C:\\Windows\\Fonts\\simhei.ttf");

  /// @throws IOException if the language needs a font that the system lacks
  static PdfFonts ofSystem(Locale language) throws IOException {
    Optional<File> chinese = first(CHINESE);
    if (language.getLanguage().equals("zh") && chinese.isEmpty()) {
      throw new IOException(
          "A PDF in Chinese needs a TrueType font with Chinese characters, and none was found.\n"
              + "Maybe install one (Debian: fonts-droid-fallback), or write --html.");
    }
    return new PdfFonts(
        Stream.of(first(LATIN), chinese).flatMap(Optional::stream).distinct().toList());
  }

  private static Optional<File> first(List<String> names) {
    return names.stream().map(File::new).filter(File::isFile).findFirst();
  }

  void addTo(PdfRendererBuilder builder) {
    for (int i = 0; i < found.size(); i++) {
      builder.useFont(found.get(i), "Report" + i);
    }
  }
}
