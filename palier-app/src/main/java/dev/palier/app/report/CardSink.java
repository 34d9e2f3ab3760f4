package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.util.List;

/// Writes an assessment in full on the terminal: outcome, why, what is missing, level, sources.
public final class CardSink implements AssessmentSink<String> {

  private final Appendable out;
  private final Messages messages;
  private final ViewBuilder views;
  private final Colours colours;

  public CardSink(Appendable out, Messages messages, ViewBuilder views, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.views = views;
    this.colours = colours;
  }

  @Override
  public String prepare(Assessment assessment, long line) {
    return switch (assessment) {
      case Assessment.Assessed assessed -> card(views.of(assessed));
      case Assessment.Refused refused -> {
        StringBuilder text = new StringBuilder();
        refused.problems().forEach(problem -> text.append(problem).append('\n'));
        yield text.toString();
      }
    };
  }

  private String card(AssessmentView view) {
    StringBuilder card = new StringBuilder();
    card.append(
            colours.bold(
                colours.of(view.outcome(), view.outcomeText().toUpperCase(messages.language()))))
        .append('\n');
    card.append(view.itemName())
        .append(" → ")
        .append(view.destination())
        .append(", ")
        .append(view.asOf())
        .append('\n');
    card.append(view.summary()).append('\n');
    line(
        card,
        "card.classification",
        view.classification()
            + (view.paragraphs().isEmpty()
                ? ""
                : " (" + String.join(", ", view.paragraphs()) + ")"));
    line(card, "card.review", view.review());
    findings(card, "card.why", view.why());
    view.exceptions()
        .forEach(e -> {
          line(card, "card.exception", e.symbol() + ", " + e.state() + " [" + e.citation() + "]");
          e.conditions().forEach(c -> card.append("    ").append(c).append('\n'));
        });
    list(card, "card.conditions", view.reviewConditions());
    needs(card, view.needs());
    list(card, "card.parties", PartyViews.lines(view));
    list(card, "card.not-asked", view.notAsked());
    list(
        card,
        "card.announcements",
        view.announcements().stream()
            .map(a ->
                a.from()
                    + " "
                    + a.title()
                    + " ("
                    + messages.get("card.not-law")
                    + "). "
                    + a.note()
                    + " ["
                    + a.citation()
                    + "]")
            .toList());
    findings(card, "card.import-side", view.importSide());
    findings(card, "card.tariff", view.tariff());
    list(
        card,
        "card.level",
        view.levels().stream()
            .map(l -> l.metric() + ": " + l.levels() + " · " + l.share())
            .toList());
    list(
        card,
        "card.delivers",
        view.deliveries().stream().map(d -> d.workload() + ": " + d.text()).toList());
    list(
        card,
        "card.questions",
        view.questions().stream().map(q -> q.question() + " [" + q.citation() + "]").toList());
    list(
        card,
        "card.against",
        view.against().stream()
            .filter(f -> f.id().startsWith("3A090") || f.id().startsWith("4A090"))
            .map(f -> f.id() + ": " + f.trace())
            .toList());
    list(card, "card.caveats", view.caveats());
    line(card, "card.last-verified", view.lastVerified());
    return card.toString();
  }

  private void needs(StringBuilder card, List<AssessmentView.NeedView> needs) {
    for (AssessmentView.NeedView need : needs) {
      line(card, "card.needs", need.question() + " (" + need.because() + ")");
      if (!need.asked().isEmpty()) {
        card.append("    ").append(need.asked()).append('\n');
      }
      need.answers()
          .forEach(a ->
              card.append("    ")
                  .append(a.value())
                  .append(" → ")
                  .append(a.outcomeText())
                  .append(a.review().isEmpty() ? "" : ", " + a.review())
                  .append('\n'));
    }
  }

  private void findings(StringBuilder card, String key, List<AssessmentView.FindingView> findings) {
    if (!findings.isEmpty()) {
      card.append(colours.bold(messages.get(key))).append('\n');
      for (AssessmentView.FindingView f : findings) {
        card.append("  ").append(f.id()).append(' ').append(f.verdictText());
        card.append(f.enforcement().isEmpty() ? "" : " (" + f.enforcement() + ")")
            .append(": ")
            .append(f.trace())
            .append('\n');
        card.append(colours.dim("    " + f.citation() + ", " + f.period() + ", " + f.confidence()))
            .append('\n');
      }
    }
  }

  private void list(StringBuilder card, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      card.append(colours.bold(messages.get(key))).append('\n');
      lines.forEach(text -> card.append("  ").append(text).append('\n'));
    }
  }

  private void line(StringBuilder card, String key, String text) {
    if (!text.isEmpty()) {
      card.append(colours.bold(messages.get(key))).append(' ').append(text).append('\n');
    }
  }

  @Override
  public void write(String prepared) throws IOException {
    out.append(prepared);
  }

  @Override
  public void finish() throws IOException {
    out.append(messages.get("disclaimer")).append("\n");
  }
}
