package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/// Writes assessments as an HTML file.
public final class HtmlFileSink implements AssessmentSink<String> {

  private final WholeFile file;
  private final HtmlSink report;

  public HtmlFileSink(Path path, Messages messages, ViewBuilder views, ReportHead head)
      throws IOException {
    this.file = new WholeFile(path);
    this.report = new HtmlSink(file.writer(), messages, views, head);
  }

  @Override
  public String prepare(Assessment assessment, long line) {
    return report.prepare(assessment, line);
  }

  @Override
  public void write(String prepared) throws IOException {
    report.write(prepared);
  }

  @Override
  public void finish() throws IOException {
    report.finish();
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
