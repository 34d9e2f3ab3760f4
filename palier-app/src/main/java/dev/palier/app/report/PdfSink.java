package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/// Writes assessments as a PDF, made from the HTML report, with page numbers.
public final class PdfSink implements AssessmentSink<String> {

  /// A report of more orders than this is for XLSX or JSON.
  public static final int LIMIT_ORDERS = 2_000;

  private final WholeFile file;
  private final StringWriter html = new StringWriter();
  private final HtmlSink report;
  private final PdfPrinter printer;
  private int orders;

  public PdfSink(Path path, Messages messages, ViewBuilder views, ReportHead head)
      throws IOException {
    this.file = new WholeFile(path);
    this.printer = PdfPrinter.of(messages.language());
    this.report = new HtmlSink(html, messages, views, head);
  }

  @Override
  public String prepare(Assessment assessment, long line) {
    return report.prepare(assessment, line);
  }

  @Override
  public void write(String prepared) throws IOException {
    if (++orders > LIMIT_ORDERS) {
      throw new IOException(
          "A PDF of more than "
              + LIMIT_ORDERS
              + " orders is not made.\nMaybe write --xlsx or --json, or split the file.");
    }
    report.write(prepared);
  }

  @Override
  public void finish() throws IOException {
    report.finish();
    printer.print(html.toString(), file.stream());
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
