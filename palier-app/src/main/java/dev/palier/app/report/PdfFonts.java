package dev.palier.app.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.File;
import java.util.List;
import java.util.Optional;

/// The fonts of the system that a PDF embeds, for what the fourteen built-in ones of PDF lack:
/// arrows, accents beyond Latin, Chinese.
record PdfFonts(List<File> found) {

  private static final List<String> LATIN =
      List.of(
          "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
          "/usr/share/fonts/TTF/DejaVuSans.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "C:\\Windows\\Fonts\\arial.ttf");
  private static final List<String> CHINESE =
      List.of(
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttf",
          "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "C:\\Windows\\Fonts\\simhei.ttf");

  static PdfFonts ofSystem() {
    return new PdfFonts(
        List.of(LATIN, CHINESE).stream()
            .flatMap(names -> first(names).stream())
            .distinct()
            .toList());
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
