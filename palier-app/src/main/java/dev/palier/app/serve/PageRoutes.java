package dev.palier.app.serve;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.derating.DeratingDesk;
import dev.palier.app.page.Assets;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.amendment.AmendmentPage;
import dev.palier.app.page.assess.AnswerPage;
import dev.palier.app.page.assess.AssessPage;
import dev.palier.app.page.assess.OrdersPage;
import dev.palier.app.page.capability.CapabilityPage;
import dev.palier.app.page.chip.ChipPage;
import dev.palier.app.page.chips.ChipsPage;
import dev.palier.app.page.derate.BackTestsPage;
import dev.palier.app.page.derate.DeratePage;
import dev.palier.app.page.draft.DraftPage;
import dev.palier.app.page.impact.ImpactPage;
import dev.palier.app.page.ladder.LadderPage;
import dev.palier.app.page.matrix.MatrixPage;
import dev.palier.app.page.proofs.ProofsPage;
import dev.palier.app.page.rules.RulePage;
import dev.palier.app.page.rules.RulesPage;
import dev.palier.app.page.screening.ScreeningPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The addresses of the pages.
final class PageRoutes {

  private final Site site;
  private final Requests requests;
  private final Heavy heavy;

  PageRoutes(Site site, Requests requests, Heavy heavy) {
    this.site = site;
    this.heavy = heavy;
    this.requests = requests;
  }

  void addTo(RoutesConfig routes) {
    AssessPage assess = new AssessPage(site);
    AnswerPage answer = new AnswerPage(site, assess);
    OrdersPage orders = new OrdersPage(site);
    routes.get("/", page(assess::show));
    routes.get("/assess", context -> send(context, answer.show(requests.ask(context))));
    routes.get(
        "/assess.pdf",
        context -> heavy.run(() -> send(context, answer.pdf(requests.ask(context)))));
    routes.post(Limits.UPLOAD, context -> heavy.run(() -> orders(context, orders)));
    routes.get("/chips", page(new ChipsPage(site)::show));
    ChipPage chip = new ChipPage(site);
    routes.get(
        "/chips/{id}",
        context ->
            send(context, Reply.html(chip.show(requests.ask(context), context.pathParam("id")))));
    routes.get("/ladder", page(new LadderPage(site)::show));
    routes.get("/screening", page(new ScreeningPage(site)::show));
    routes.get("/capability", page(new CapabilityPage(site)::show));
    DeratingDesk derating = DeratingDesk.of(site.palier());
    DeratePage derate = new DeratePage(site, derating, site.palier().throughputs());
    routes.get("/derate", context -> derate(context, derate));
    routes.get("/derate/cut", page(derate::cut));
    BackTestsPage backTests = new BackTestsPage(site, derating);
    routes.get(
        "/derate/back-tests",
        context ->
            heavy.run(() -> send(context, Reply.html(backTests.show(requests.ask(context))))));
    routes.get("/rules", page(new RulesPage(site)::show));
    AmendmentPage amendment = new AmendmentPage(site);
    routes.get(
        "/rules/diff",
        context ->
            heavy.run(() -> send(context, Reply.html(amendment.show(requests.ask(context))))));
    ImpactPage impact = new ImpactPage(site);
    routes.get(
        Limits.IMPACT,
        context -> heavy.run(() -> send(context, impact.show(requests.ask(context)))));
    routes.post(Limits.IMPACT, context -> heavy.run(() -> impact(context, impact)));
    MatrixPage matrix = new MatrixPage(site);
    routes.get("/rules/matrix", page(matrix::show));
    routes.get(
        "/rules/matrix.csv",
        context -> heavy.run(() -> send(context, matrix.csv(requests.ask(context)))));
    ProofsPage proofs = new ProofsPage(site);
    routes.get(
        "/rules/proofs",
        context -> heavy.run(() -> send(context, Reply.html(proofs.show(requests.ask(context))))));
    DraftPage draft = new DraftPage(site);
    routes.get("/rules/draft", context -> send(context, draft.show(requests.ask(context))));
    routes.get("/rules/draft/check", context -> send(context, draft.show(requests.ask(context))));
    routes.post("/rules/draft", draft(draft::tryOut, true));
    routes.post("/rules/draft/check", draft(draft::check, false));
    routes.post("/rules/draft.yaml", draft(draft::file, false));
    RulePage rule = new RulePage(site);
    routes.get(
        "/rules/{id}",
        context ->
            send(context, Reply.html(rule.show(requests.ask(context), context.pathParam("id")))));
    routes.get("/static/{hash}/{name}", this::asset);
  }

  private Handler page(Function<Ask, String> page) {
    return context -> send(context, Reply.html(page.apply(requests.ask(context))));
  }

  private void derate(Context context, DeratePage page) throws Exception {
    Ask ask = requests.ask(context);
    if (DeratePage.searches(ask)) {
      heavy.run(() -> send(context, Reply.html(page.show(ask))));
    } else {
      send(context, Reply.html(page.show(ask)));
    }
  }

  /// What the page makes of a draft that a form brings.
  private interface Drafted {
    Reply of(Ask ask, Function<String, String> fields);
  }

  private Handler draft(Drafted page, boolean takesLong) {
    return context -> {
      Ask ask = requests.ask(context, "from");
      Function<String, String> fields =
          name -> Objects.requireNonNullElse(context.formParam(name), "");
      if (takesLong) {
        heavy.run(() -> send(context, page.of(ask, fields)));
      } else {
        send(context, page.of(ask, fields));
      }
    };
  }

  private void orders(Context context, OrdersPage orders) throws IOException {
    Ask ask = requests.ask(context);
    UploadedFile file = context.uploadedFile("orders");
    if (file == null || file.size() == 0) {
      throw AskException.unreadable("problem.no-file");
    }
    send(context, Reply.html(orders.show(ask, file.filename(), file.content())));
  }

  private void impact(Context context, ImpactPage impact) throws IOException {
    Ask ask = requests.ask(context, "from", "to");
    String draft = Objects.requireNonNullElse(context.formParam("draft"), "");
    UploadedFile file = context.uploadedFile("orders");
    Optional<ImpactPage.Upload> upload =
        file == null || file.size() == 0
            ? Optional.empty()
            : Optional.of(new ImpactPage.Upload(file.filename(), file.content()));
    send(context, impact.answer(ask, draft, upload));
  }

  static void send(Context context, Reply reply) {
    context.status(reply.status()).contentType(reply.type());
    if (!reply.location().isEmpty()) {
      context.header("Location", reply.location());
    }
    if (!reply.fileName().isEmpty()) {
      context.header(
          "Content-Disposition",
          (reply.attached() ? "attachment" : "inline") + "; filename=\"" + reply.fileName() + "\"");
    }
    context.result(reply.bytes());
  }

  /// A file whose address holds its hash may be kept for good.
  private void asset(Context context) {
    Assets.Asset asset =
        site.assets()
            .find(context.path())
            .orElseThrow(() -> AskException.notFound("problem.no-page"));
    context.contentType(asset.type());
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.result(asset.bytes());
  }
}
