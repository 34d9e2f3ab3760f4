package dev.palier.app.page.audit;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.AlertWords;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.audit.AuditCsv;
import dev.palier.app.audit.AuditJson;
import dev.palier.app.audit.AuditQuery;
import dev.palier.app.audit.AuditTrail;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.report.PdfPrinter;
import dev.palier.app.report.Templates;
import dev.palier.app.store.ScreeningRun;
import dev.palier.screening.disposition.PartyKey;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page `/audit`: what was screened, against which version, what matched, who decided what, and
/// who read it, of a span of days; the same as CSV, JSON and PDF.
public final class AuditPage {

  private static final int USUAL_DAYS = 30;
  private static final int LIMIT_SHOWN = 200;

  /// A longer report is for CSV or JSON.
  private static final int LIMIT_PRINTED = 2_000;

  private final Site site;
  private final AlertDesk desk;

  public AuditPage(Site site, AlertDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  public String show(Ask ask, Actor actor) {
    Span span = Span.of(ask, today());
    desk.log(actor, "read audit", span.words());
    return site.render(
        ask,
        "audit",
        "screening",
        ask.text().get("audit.title"),
        view(ask, span, span.trail(desk), LIMIT_SHOWN));
  }

  public Reply csv(Ask ask, Actor actor) {
    Span span = Span.of(ask, today());
    StringWriter text = new StringWriter();
    AuditCsv.write(exported(span, actor), text);
    return file(span, "csv", "text/csv; charset=utf-8", text.toString());
  }

  public Reply json(Ask ask, Actor actor) throws IOException {
    Span span = Span.of(ask, today());
    StringWriter text = new StringWriter();
    AuditJson.write(exported(span, actor), text);
    return file(span, "json", "application/json", text.toString());
  }

  /// @throws AskException if there is more than a PDF holds
  public Reply pdf(Ask ask, Actor actor) throws IOException {
    Span span = Span.of(ask, today());
    AuditTrail trail = exported(span, actor);
    long lines =
        trail.screenings().stream().mapToLong(ScreeningRun::parties).sum()
            + trail.events().size()
            + trail.accesses().size();
    if (lines > LIMIT_PRINTED) {
      throw AskException.tooLarge("problem.audit-pdf", LIMIT_PRINTED);
    }
    StringOutput html = new StringOutput();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("m", ask.text().messages());
    values.put("t", ask.text());
    values.put("view", view(ask, span, trail, LIMIT_PRINTED));
    values.put("trail", trail);
    values.put("made", new AlertWords(ask.text().messages()).time(desk.now()));
    values.put("by", actor.name());
    Templates.engine().render("page/audit-pdf.jte", values, html);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfPrinter.of(ask.text().language()).print(html.toString(), pdf);
    return Reply.attachment("application/pdf", span.fileName("pdf"), pdf.toByteArray());
  }

  private AuditTrail exported(Span span, Actor actor) {
    desk.log(actor, "export audit", span.words());
    return span.trail(desk);
  }

  private static Reply file(Span span, String ending, String type, String text) {
    return Reply.attachment(type, span.fileName(ending), text.getBytes(StandardCharsets.UTF_8));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
  }

  /// Whole days, of one party or of all.
  private record Span(LocalDate from, LocalDate until, String party) {

    static Span of(Ask ask, LocalDate today) {
      LocalDate until = ask.date("until", today);
      LocalDate from = ask.date("from", until.minusDays(USUAL_DAYS));
      if (until.isBefore(from)) {
        throw AskException.unreadable("problem.order-of-dates", from, until);
      }
      return new Span(from, until, ask.get("party", ""));
    }

    AuditTrail trail(AlertDesk desk) {
      @Nullable PartyKey key = party.isEmpty() ? null : new PartyKey(party);
      return AuditTrail.of(desk, AuditQuery.days(from, until, key));
    }

    String words() {
      return from + " to " + until + (party.isEmpty() ? "" : " of " + party);
    }

    String fileName(String ending) {
      return "palier-audit-" + from + "-" + until + "." + ending;
    }

    Map<String, String> parameters() {
      Map<String, String> parameters = new LinkedHashMap<>();
      parameters.put("from", from.toString());
      parameters.put("until", until.toString());
      parameters.put("party", party);
      return parameters;
    }
  }

  private static AuditView view(Ask ask, Span span, AuditTrail trail, int most) {
    AlertWords words = new AlertWords(ask.text().messages());
    List<ScreeningRun> runs = trail.screenings();
    return new AuditView(
        span.from(),
        span.until(),
        span.party(),
        runs.size(),
        runs.stream().mapToLong(ScreeningRun::parties).sum(),
        runs.stream().mapToLong(ScreeningRun::matched).sum(),
        trail.events().size(),
        trail.accesses().size(),
        trail.versions().stream().map(words::version).toList(),
        new AuditLines(ask).of(trail, most),
        List.of("csv", "json", "pdf").stream()
            .map(form ->
                new AuditView.File(
                    form.toUpperCase(java.util.Locale.ROOT),
                    ask.linkTo("/audit." + form, span.parameters())))
            .toList());
  }
}
