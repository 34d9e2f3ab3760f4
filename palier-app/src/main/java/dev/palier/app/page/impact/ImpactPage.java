package dev.palier.app.page.impact;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.impact.Impact;
import dev.palier.app.impact.Side;
import dev.palier.app.order.OrderFile;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.UploadedTable;
import dev.palier.app.page.assess.OrdersPage;
import dev.palier.app.table.TableException;
import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.regime.StatuteBook;
import dev.palier.control.transaction.Field;
import dev.palier.data.DataException;
import dev.palier.data.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The page `/rules/impact`: two days or a draft, a file of orders, and what becomes of them.
/// Nothing of it is kept.
public final class ImpactPage {

  /// A longer draft is for the command line.
  public static final int LIMIT_DRAFT_CHARACTERS = 65_536;

  private static final String EXAMPLE = "portfolio.csv";
  private static final int DAYS_OFFERED = 8;
  private static final int UNREADABLE = 400;

  private final Site site;

  public ImpactPage(Site site) {
    this.site = site;
  }

  /// A file that came with the form.
  public record Upload(String name, InputStream content) {}

  /// The form, and the answer for the example orders where the address asks for it.
  public Reply show(Ask ask) throws IOException {
    ImpactForm form = form(ask, "", List.of());
    if (ask.find("orders").filter("example"::equals).isEmpty()) {
      return Reply.html(render(ask, form, Optional.empty()));
    }
    try (InputStream example = example()) {
      return answer(ask, form, new Upload(EXAMPLE, example));
    }
  }

  /// The answer for a file, or for the example orders where none came.
  ///
  /// @throws AskException if the file cannot be read as orders, or is too long for a page
  public Reply answer(Ask ask, String draft, Optional<Upload> upload) throws IOException {
    if (draft.length() > LIMIT_DRAFT_CHARACTERS) {
      throw AskException.tooLarge("problem.draft-size", LIMIT_DRAFT_CHARACTERS);
    }
    ImpactForm form = form(ask, draft, List.of());
    if (upload.isPresent()) {
      return answer(ask, form, upload.get());
    }
    try (InputStream example = example()) {
      return answer(ask, form, new Upload(EXAMPLE, example));
    }
  }

  private static InputStream example() {
    return Objects.requireNonNull(ImpactPage.class.getResourceAsStream(EXAMPLE));
  }

  private Reply answer(Ask ask, ImpactForm form, Upload upload) throws IOException {
    Impact impact;
    try {
      impact = impact(form);
    } catch (DataException e) {
      ImpactForm faulty = form(ask, form.draft(), e.problems());
      return Reply.html(UNREADABLE, render(ask, faulty, Optional.empty()));
    }
    try (UploadedTable orders = UploadedTable.of(upload.name(), upload.content())) {
      try (OrderFile file = OrderFile.open(orders.file(), Set.of(Field.AS_OF))) {
        ImpactView.Result result =
            new ResultReader(site, ask, impact).read(upload.name(), file, OrdersPage.LIMIT_LINES);
        return Reply.html(render(ask, form, Optional.of(result)));
      } catch (TableException e) {
        throw orders.unreadable(e, "problem.file");
      } catch (UncheckedIOException e) {
        throw orders.unreadable(e.getCause(), "problem.file");
      }
    }
  }

  private Impact impact(ImpactForm form) {
    StatuteBook book = site.palier().book();
    if (form.draft().isBlank()) {
      if (!form.from().isBefore(form.to())) {
        throw AskException.unreadable("problem.days", form.from().toString(), form.to().toString());
      }
      return new Impact(
          Side.law(site.palier().assessor(), form.from()),
          Side.law(site.palier().assessor(), form.to()));
    }
    Draft draft = DraftReader.read("draft", form.draft(), book);
    return new Impact(
        Side.law(site.palier().assessor(), draft.from()),
        Side.drafted(site.palier().assessor(), draft, draft.from()));
  }

  private ImpactForm form(Ask ask, String draft, List<Problem> problems) {
    List<LocalDate> days =
        site.palier().book().changes().headSet(ask.today().plusDays(1)).reversed().stream()
            .limit(DAYS_OFFERED)
            .toList();
    LocalDate latest = days.isEmpty() ? ask.today() : days.getFirst();
    LocalDate to = ask.date("to", latest);
    return new ImpactForm(
        ask.date("from", to.minusDays(1)), to, draft, problems, days, OrdersPage.LIMIT_LINES);
  }

  private String render(Ask ask, ImpactForm form, Optional<ImpactView.Result> result) {
    return site.render(
        ask, "impact", "rules", ask.text().get("impact.title"), new ImpactView(form, result));
  }
}
