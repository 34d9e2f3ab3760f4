package dev.palier.app.serve;

import dev.palier.app.alert.Actor;
import dev.palier.app.api.Api;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.alert.AlertPage;
import dev.palier.app.page.alert.AlertsPage;
import dev.palier.app.page.audit.AuditPage;
import dev.palier.app.page.screening.PartyFilePage;
import dev.palier.app.party.PartyReader;
import dev.palier.app.signin.SignedIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.Objects;

/// The addresses of the desk: files of parties, alerts, the audit trail. Whoever asks is a person
/// with a name.
final class DeskRoutes {

  private final OpenDesk desk;
  private final Requests requests;
  private final Heavy heavy;
  private final PartyFilePage files;
  private final AlertsPage alerts;
  private final AlertPage alert;
  private final AuditPage audit;

  DeskRoutes(Site site, OpenDesk desk, Requests requests, Heavy heavy) {
    this.desk = desk;
    this.requests = requests;
    this.heavy = heavy;
    this.files = new PartyFilePage(site, desk.alerts());
    this.alerts = new AlertsPage(site, desk.alerts());
    this.alert = new AlertPage(site, desk.alerts());
    this.audit = new AuditPage(site, desk.alerts());
  }

  void addTo(RoutesConfig routes) {
    routes.before("/screening", this::note);
    routes.before(Api.ROOT + "/screen", this::note);
    routes.get(
        Limits.PARTIES,
        reply((ask, person, context) -> Reply.html(files.show(ask, person.formToken()))));
    routes.post(Limits.PARTIES, heavily(this::parties));
    routes.get("/alerts", reply((ask, person, context) -> Reply.html(alerts.show(ask, person))));
    routes.get(
        "/alerts/{id}",
        reply((ask, person, context) -> Reply.html(alert.show(ask, person, id(context)))));
    routes.post(
        "/alerts/{id}/decide",
        reply((ask, person, context) -> {
          require(person.role().mayDecide());
          return alert.decide(ask, person, id(context), sent(context));
        }));
    routes.post(
        "/alerts/{id}/confirm",
        reply((ask, person, context) -> {
          require(person.role().mayConfirm());
          return alert.confirm(ask, person, id(context), sent(context));
        }));
    routes.post(
        "/alerts/{id}/decline",
        reply((ask, person, context) -> {
          require(person.role().mayDecide());
          return alert.decline(ask, person, id(context), sent(context));
        }));
    routes.get(
        "/audit", heavily((ask, person, context) -> Reply.html(audit.show(ask, Actor.of(person)))));
    routes.get("/audit.csv", heavily((ask, person, context) -> audit.csv(ask, Actor.of(person))));
    routes.get("/audit.json", heavily((ask, person, context) -> audit.json(ask, Actor.of(person))));
    routes.get("/audit.pdf", heavily((ask, person, context) -> audit.pdf(ask, Actor.of(person))));
  }

  /// What a page makes of a request of a person.
  private interface Work {
    Reply of(Ask ask, SignedIn person, Context context) throws IOException;
  }

  /// Notes who looks which name up, once there is anybody who can sign in.
  private void note(Context context) {
    String name = Objects.requireNonNullElse(context.queryParam("name"), "").strip();
    boolean posted = context.req().getMethod().equals("POST");
    desk.gate()
        .reader(context)
        .filter(person -> posted || !name.isEmpty())
        .ifPresent(person ->
            desk.alerts()
                .log(
                    Actor.of(person),
                    posted ? "search, posted" : "search",
                    name.substring(0, Math.min(name.length(), PartyReader.LIMIT_CHARACTERS))));
  }

  private Handler reply(Work work) {
    return context ->
        PageRoutes.send(context, work.of(requests.ask(context), desk.gate().who(context), context));
  }

  private Handler heavily(Work work) {
    Handler handler = reply(work);
    return context -> heavy.run(() -> handler.handle(context));
  }

  private Reply parties(Ask ask, SignedIn person, Context context) throws IOException {
    require(person.role().mayDecide());
    UploadedFile file = context.uploadedFile("parties");
    if (file == null || file.size() == 0) {
      throw AskException.unreadable("problem.no-party-file");
    }
    return files.answer(
        ask,
        Actor.of(person),
        person.formToken(),
        file.filename(),
        file.content(),
        new PartyFilePage.Wanted(
            field(context, "related").equals("yes"),
            field(context, "alerts").equals("yes"),
            field(context, "watch").equals("yes"),
            field(context, "as").equals("csv")));
  }

  private static AlertPage.Sent sent(Context context) {
    return AlertPage.Sent.of(name -> field(context, name));
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }

  private static String id(Context context) {
    return context.pathParam("id");
  }

  private static void require(boolean may) {
    if (!may) {
      throw AskException.forbidden("problem.role");
    }
  }
}
