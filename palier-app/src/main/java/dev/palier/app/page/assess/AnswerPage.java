package dev.palier.app.page.assess;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.Fields;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.ladder.LevelTable;
import dev.palier.app.report.AssessmentView;
import dev.palier.app.report.PdfSink;
import dev.palier.app.report.ViewBuilder;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The page `/assess?item=…&destination=…&as_of=…`: the answer, which its address reproduces.
public final class AnswerPage {

  private static final int UNREADABLE = 422;
  private static final String SOURCE = "palier serve";

  private final Site site;
  private final AssessPage form;

  public AnswerPage(Site site, AssessPage form) {
    this.site = site;
    this.form = form;
  }

  /// The answer, or the form again with what is wrong in it.
  public Reply show(Ask ask) {
    return switch (site.assessor(ask).assess(Fields.of(ask))) {
      case Assessment.Assessed assessed -> Reply.html(answer(ask, assessed));
      case Assessment.Refused refused -> Reply.html(UNREADABLE, refused(ask, refused));
    };
  }

  /// The answer as a PDF, or the form again.
  public Reply pdf(Ask ask) throws IOException {
    return switch (site.assessor(ask).assess(Fields.of(ask))) {
      case Assessment.Assessed assessed ->
          Reply.file("application/pdf", "palier.pdf", pdf(ask, assessed));
      case Assessment.Refused refused -> Reply.html(UNREADABLE, refused(ask, refused));
    };
  }

  private String refused(Ask ask, Assessment.Refused refused) {
    return form.show(ask, refused.stated(), refused.problems());
  }

  private String answer(Ask ask, Assessment.Assessed assessed) {
    Palier palier = site.palier();
    Messages messages = ask.text().messages();
    ViewBuilder views = palier.views(messages);
    AssessmentView view = views.of(assessed);
    Map<String, String> parameters = Fields.parameters(assessed.stated());
    AnswerView.Addresses addresses =
        new AnswerView.Addresses(
            ask.linkTo("/", parameters),
            ask.linkTo("/assess.pdf", parameters),
            ask.linkTo("/api/v1/assess", parameters),
            ask.linkTo("/assess", parameters));
    AnswerView page =
        new AnswerView(
            view,
            new Choices(ask, views, palier.json(messages)).of(assessed),
            LevelTable.usual(
                palier, assessed.transaction().chip(), assessed.determination().asOf()),
            addresses);
    String title =
        ask.text()
            .get(
                "answer.title",
                view.outcomeText(),
                view.itemName(),
                view.destination(),
                view.asOf());
    return site.render(ask, "answer", "assess", title, page);
  }

  private byte[] pdf(Ask ask, Assessment.Assessed assessed) throws IOException {
    Messages messages = ask.text().messages();
    Path file = Files.createTempFile("palier", ".pdf");
    try {
      try (PdfSink sink =
          new PdfSink(
              file, messages, site.palier().views(messages), site.palier().reportHead(SOURCE))) {
        sink.write(sink.prepare(assessed, 1));
        sink.finish();
      }
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
