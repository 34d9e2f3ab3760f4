package dev.palier.app.api;

import dev.palier.app.api.Route.Answer;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.MatrixQuestion;
import dev.palier.app.desk.Palier;
import dev.palier.app.matrix.MatrixJson;

/// Cells of the licence matrix.
final class MatrixApi {

  private final MatrixQuestion question;

  MatrixApi(Palier palier) {
    this.question = new MatrixQuestion(palier);
  }

  Answer get(Ask ask) {
    if (ask.find("eccn").isEmpty() && ask.find("destination").isEmpty()) {
      throw AskException.unreadable("problem.matrix-whole");
    }
    return new Answer.Tree(
        new MatrixJson(ask.text().messages(), question.words(ask)).of(question.selection(ask)));
  }
}
