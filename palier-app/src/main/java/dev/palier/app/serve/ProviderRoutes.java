package dev.palier.app.serve;

import dev.palier.app.ask.Ask;
import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.page.ProblemView;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.serve.Cookies.Purpose;
import dev.palier.app.signin.BrowserSecret;
import dev.palier.app.signin.Oidc;
import dev.palier.app.signin.OidcException;
import dev.palier.app.signin.SignInDesk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The way to an identity provider and back.
final class ProviderRoutes {

  private static final System.Logger LOG = System.getLogger("dev.palier.app.signin");
  private static final int SEE_OTHER = 303;
  private static final int FORBIDDEN = 403;
  private static final int BAD_GATEWAY = 502;

  private final Site site;
  private final SignInDesk desk;
  private final Oidc oidc;
  private final SignInGate gate;
  private final Cookies cookies;
  private final ServerSettings server;
  private final Requests requests;

  ProviderRoutes(
      Site site,
      SignInDesk desk,
      Oidc oidc,
      SignInGate gate,
      Cookies cookies,
      ServerSettings server,
      Requests requests) {
    this.site = site;
    this.desk = desk;
    this.oidc = oidc;
    this.gate = gate;
    this.cookies = cookies;
    this.server = server;
    this.requests = requests;
  }

  void addTo(RoutesConfig routes) {
    routes.get(SignInRoutes.PATH + "/oidc", this::begin);
    routes.get(Oidc.RETURN, this::finish);
  }

  private void begin(Context context) {
    context.header("Cache-Control", "no-store");
    BrowserSecret secret = desk.secret();
    String to = SignInRoutes.own(requests.ask(context).get("to", ""));
    try {
      URI provider = oidc.begin(secret, here(context));
      cookies.keep(
          context,
          Purpose.PROVIDER,
          secret.text() + "." + encoded(to),
          desk.rules().session().provider());
      context.status(SEE_OTHER).header("Location", provider.toString()).result("");
    } catch (OidcException e) {
      tell(context, e);
    }
  }

  private void finish(Context context) {
    context.header("Cache-Control", "no-store");
    String[] kept = cookies.text(context, Purpose.PROVIDER).orElse("").split("\\.", 2);
    cookies.forget(context, Purpose.PROVIDER);
    try {
      BrowserSecret secret = BrowserSecret.of(kept[0]).orElseThrow(OidcException::stale);
      Oidc.Known known = oidc.finish(secret, here(context), context.queryParamMap());
      BrowserSecret session = desk.open(known.name(), known.role(), gate.origin(context));
      gate.admit(context, session, SignInRoutes.own(kept.length > 1 ? decoded(kept[1]) : ""));
    } catch (OidcException e) {
      desk.log("", "sign-in refused", gate.origin(context));
      tell(context, e);
    }
  }

  private void tell(Context context, OidcException e) {
    LOG.log(Level.WARNING, "Sign-in through {0}: {1}", oidc.issuer(), e.getMessage());
    Ask ask = requests.ask(context);
    int status = e.reason() == OidcException.Reason.UNREACHABLE ? BAD_GATEWAY : FORBIDDEN;
    String key = "sign-in.provider." + e.reason().name();
    PageRoutes.send(
        context,
        Reply.html(
            status,
            site.render(
                ask,
                "problem",
                "",
                ask.text().get("sign-in.title"),
                new ProblemView(
                    status,
                    ask.text().get(key, oidc.issuer()),
                    ask.text().get(key + ".maybe", oidc.issuer())))));
  }

  /// Where browsers reach this server.
  private URI here(Context context) {
    URI address = server.address();
    return address == null ? URI.create(context.scheme() + "://" + context.host()) : address;
  }

  private static String encoded(String to) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(to.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String to) {
    try {
      return new String(Base64.getUrlDecoder().decode(to), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
