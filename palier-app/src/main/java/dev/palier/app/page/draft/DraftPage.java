package dev.palier.app.page.draft;

import dev.palier.app.amendment.AmendmentViews;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.amendment.ChangePicture;
import dev.palier.app.proof.ProofViews;
import dev.palier.app.text.Messages;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Comparison;
import dev.palier.control.amendment.Law;
import dev.palier.control.draft.Draft;
import dev.palier.control.proof.ProofChanges;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.StatuteBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The page `/rules/draft`: a draft is written, checked as one types, and tried. Nothing of it is
/// kept; who wants to keep it takes it as a file.
public final class DraftPage {

  private static final int LIMIT_CHARACTERS = 65_536;
  private static final int UNREADABLE = 400;
  private static final String FIRST = "3A090.b.2";

  private final Site site;
  private final Comparison comparison;

  public DraftPage(Site site) {
    this.site = site;
    this.comparison = site.palier().comparison();
  }

  /// The names of the fields that its form brings.
  public static String[] fields() {
    return DraftForm.FIELDS.clone();
  }

  /// The editor with the text of the provision that the address names.
  public Reply show(Ask ask) {
    LocalDate from = ask.date("from", ask.today());
    String id = ask.get("provision", FIRST);
    Provision provision =
        book().findProvision(id).orElseThrow(() -> AskException.notFound("problem.no-rule", id));
    String when = provision.findPeriod(from).map(Period::written).orElse("");
    DraftForm form =
        DraftForm.of(
            field ->
                switch (field) {
                  case "provision" -> id;
                  case "when" -> when;
                  default -> "";
                },
            from);
    return Reply.html(render(ask, form, Optional.empty(), Optional.empty()));
  }

  /// The editor with what is wrong in it.
  public Reply check(Ask ask, Function<String, String> fields) {
    DraftForm form = form(ask, fields);
    return Reply.html(
        render(ask, form, Optional.of(DraftCheck.of(form, book())), Optional.empty()));
  }

  /// What the draft would change.
  public Reply tryOut(Ask ask, Function<String, String> fields) {
    DraftForm form = form(ask, fields);
    DraftCheck check = DraftCheck.of(form, book());
    if (check.draft().isEmpty()) {
      return Reply.html(UNREADABLE, render(ask, form, Optional.of(check), Optional.empty()));
    }
    Draft draft = check.draft().get();
    Messages messages = ask.text().messages();
    LocalDate day = draft.from();
    StatuteBook drafted = draft.appliedTo(book());
    Amendment amendment = comparison.between(Law.of(book(), day), Law.drafted(drafted, day));
    ProofChanges proofs =
        ProofChanges.between(
            site.palier().prover(book()).on(day), site.palier().prover(drafted).on(day));
    DraftView.Result result =
        new DraftView.Result(
            draft.title(),
            ChangePicture.of(amendment, messages),
            new ProofViews(messages, book().geography()).of(proofs),
            new AmendmentViews(messages).of(amendment));
    return Reply.html(render(ask, form, Optional.of(check), Optional.of(result)));
  }

  /// The draft as a file.
  public Reply file(Ask ask, Function<String, String> fields) {
    return Reply.file(
        "application/yaml; charset=utf-8",
        "draft.yaml",
        form(ask, fields).text().getBytes(StandardCharsets.UTF_8));
  }

  private DraftForm form(Ask ask, Function<String, String> fields) {
    DraftForm form = DraftForm.of(fields, ask.date("from", ask.today()));
    if (form.characters() > LIMIT_CHARACTERS) {
      throw AskException.tooLarge("problem.draft-size", LIMIT_CHARACTERS);
    }
    return form;
  }

  private StatuteBook book() {
    return site.palier().book();
  }

  private String render(
      Ask ask, DraftForm form, Optional<DraftCheck> check, Optional<DraftView.Result> result) {
    List<Provision> standing =
        book().provisions().stream()
            .filter(provision -> provision.findPeriod(form.from()).isPresent())
            .sorted(Comparator.comparing(Provision::id))
            .toList();
    return site.render(
        ask,
        "draft",
        "rules",
        ask.text().get("draft.title"),
        new DraftView(form, standing, List.copyOf(book().vocabulary().facts()), check, result));
  }
}
