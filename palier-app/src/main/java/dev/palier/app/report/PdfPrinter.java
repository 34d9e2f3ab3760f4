package dev.palier.app.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Prints a report of well-formed HTML as PDF, in the fonts of a language.
public final class PdfPrinter {

  /// Held here, since a logger that nobody holds forgets its level.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private final PdfFonts fonts;

  private PdfPrinter(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /// @throws IOException if the language needs a font that the system lacks
  public static PdfPrinter of(Locale language) throws IOException {
    return new PdfPrinter(PdfFonts.ofSystem(language));
  }

  public void print(String html, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    PDFBOX.setLevel(Level.SEVERE);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(html, null);
    fonts.addTo(builder);
    builder.toStream(out);
    builder.run();
  }
}
