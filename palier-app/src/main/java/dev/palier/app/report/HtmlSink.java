package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.text.Messages;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/// Writes assessments as one HTML document that an auditor can keep: every line with findings,
/// citations, sources.
///
/// The document is well-formed XML as well, so that the PDF is made from the same text.
public final class HtmlSink implements AssessmentSink<String> {

  /// Marks the place of the orders in the frame; no text of a report holds it.
  private static final String PLACE = "\u0000orders\u0000";

  private final Writer out;
  private final String foot;
  private final Messages messages;
  private final ViewBuilder views;
  private final TemplateEngine templates = Templates.engine();

  public HtmlSink(Writer out, Messages messages, ViewBuilder views, ReportHead head)
      throws IOException {
    this.out = out;
    this.messages = messages;
    this.views = views;
    String frame = render("report/frame.jte", Map.of("m", messages, "head", head, "orders", PLACE));
    int place = frame.indexOf(PLACE);
    this.foot = frame.substring(place + PLACE.length());
    out.append(frame, 0, place);
  }

  @Override
  public String prepare(Assessment assessment, long line) {
    return switch (assessment) {
      case Assessment.Assessed assessed ->
          render(
              "report/order.jte", Map.of("m", messages, "view", views.of(assessed), "line", line));
      case Assessment.Refused refused ->
          render("report/refused.jte", Map.of("m", messages, "refused", refused, "line", line));
    };
  }

  @Override
  public void write(String prepared) throws IOException {
    out.append(prepared);
  }

  @Override
  public void finish() throws IOException {
    out.append(foot);
    out.flush();
  }

  private String render(String template, Map<String, Object> values) {
    StringOutput text = new StringOutput();
    templates.render(template, values, text);
    return text.toString();
  }
}
