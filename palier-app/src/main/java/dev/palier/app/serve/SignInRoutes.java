package dev.palier.app.serve;

import dev.palier.app.api.Api;
import dev.palier.app.api.Problem;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.PageText;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.signin.SignInPage;
import dev.palier.app.page.signin.SignInView;
import dev.palier.app.serve.Cookies.Purpose;
import dev.palier.app.signin.BrowserSecret;
import dev.palier.app.signin.SignInAnswer;
import dev.palier.app.signin.SignInDesk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/// The addresses by which one signs in with a local account, and out.
final class SignInRoutes {

  static final String PATH = "/sign-in";
  private static final int UNKNOWN = 401;
  private static final int REFUSED = 422;
  private static final int TOO_MANY = 429;
  private static final int SEE_OTHER = 303;
  private static final int LIMIT_TO = 1_000;

  private final SignInDesk desk;
  private final SignInGate gate;
  private final Cookies cookies;
  private final Requests requests;
  private final SignInPage page;

  SignInRoutes(Site site, SignInDesk desk, SignInGate gate, Cookies cookies, Requests requests) {
    this.desk = desk;
    this.gate = gate;
    this.cookies = cookies;
    this.requests = requests;
    this.page = new SignInPage(site);
  }

  void addTo(RoutesConfig routes) {
    routes.get(PATH, context -> show(context, "", ""));
    routes.post(PATH, this::signIn);
    routes.post("/sign-out", this::signOut);
    routes.exception(SignInNeededException.class, (e, context) -> ask(context));
  }

  /// Sends a browser to the sign-in, and back from there to the page that it asked for.
  private void ask(Context context) {
    if (context.path().startsWith(Api.ROOT + "/")) {
      PageText text = requests.ask(context).text();
      Problem problem =
          Problem.of(UNKNOWN, text.get("problem.sign-in"), "", text.get("problem.sign-in.maybe"));
      context.status(UNKNOWN).contentType(Problem.TYPE).result(problem.json());
      return;
    }
    String query = context.queryString();
    String wanted = context.path() + (query == null ? "" : "?" + query);
    Ask ask = requests.ask(context);
    String to =
        ask.linkTo(PATH, context.req().getMethod().equals("GET") ? Map.of("to", wanted) : Map.of());
    if (context.header("HX-Request") == null) {
      context.status(SEE_OTHER).header("Location", to);
    } else {
      context.header("HX-Redirect", to);
    }
    context.result("");
  }

  private void show(Context context, String name, String fault) {
    context.header("Cache-Control", "no-store");
    Ask ask = requests.ask(context, "to");
    PageRoutes.send(
        context,
        Reply.html(
            page.show(
                ask,
                new SignInView(
                    own(ask.get("to", "")),
                    SignInDesk.formToken(formSecret(context)),
                    name,
                    fault,
                    desk.hasAccounts(),
                    gate.issuer(),
                    gate.find(context)))));
  }

  /// The secret of the form, which the browser keeps from the first look at it on.
  private BrowserSecret formSecret(Context context) {
    return cookies
        .find(context, Purpose.FORM)
        .orElseGet(() -> {
          BrowserSecret secret = desk.secret();
          cookies.keep(context, Purpose.FORM, secret.text());
          return secret;
        });
  }

  private void signIn(Context context) {
    String token = field(context, SignInGate.TOKEN);
    if (cookies
        .find(context, Purpose.FORM)
        .filter(secret -> SignInDesk.isFormToken(secret, token))
        .isEmpty()) {
      throw AskException.forbidden("problem.form-token");
    }
    Ask ask = requests.ask(context, "to");
    String name = field(context, "name");
    char[] password = field(context, "password").toCharArray();
    try {
      switch (desk.signIn(name, password, gate.origin(context))) {
        case SignInAnswer.Welcome welcome ->
            gate.admit(context, welcome.session(), own(ask.get("to", "")));
        case SignInAnswer.Refused _ -> {
          show(context, name, ask.text().get("sign-in.refused"));
          context.status(REFUSED);
        }
        case SignInAnswer.Wait wait -> {
          show(context, name, ask.text().get("sign-in.wait", minutes(wait.time())));
          context.status(TOO_MANY);
          context.header("Retry-After", Long.toString(Math.max(1, wait.time().toSeconds())));
        }
      }
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private static long minutes(Duration time) {
    return Math.max(1, time.plusSeconds(59).toMinutes());
  }

  private void signOut(Context context) {
    gate.who(context);
    gate.leave(context);
    cookies.forget(context, Purpose.SESSION);
    context.status(SEE_OTHER).header("Location", requests.ask(context).link(PATH)).result("");
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }

  /// An address of this site; anything else is passed over, since anybody may write one.
  static String own(String to) {
    boolean own =
        to.startsWith("/")
            && !to.startsWith("//")
            && to.length() <= LIMIT_TO
            && to.chars().allMatch(c -> c > ' ' && c <= '~' && c != '\\');
    return own && !to.startsWith(PATH) ? to : "";
  }
}
