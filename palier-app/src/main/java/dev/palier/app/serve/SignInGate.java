package dev.palier.app.serve;

import dev.palier.app.ask.AskException;
import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.page.Site;
import dev.palier.app.serve.Cookies.Purpose;
import dev.palier.app.signin.BrowserSecret;
import dev.palier.app.signin.Oidc;
import dev.palier.app.signin.SignInDesk;
import dev.palier.app.signin.SignedIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;

/// The gate of those who signed in. What changes something must bring back the token of its form,
/// which no other site knows.
public final class SignInGate implements Gate {

  static final String TOKEN = "token";
  private static final String FORWARDED = "X-Forwarded-For";
  private static final int SEE_OTHER = 303;

  private final SignInDesk desk;
  private final Optional<Oidc> provider;
  private final ServerSettings server;
  private final Cookies cookies;

  /// @param provider the identity provider; empty where there are local accounts alone
  public SignInGate(SignInDesk desk, Optional<Oidc> provider, ServerSettings server) {
    this.desk = desk;
    this.provider = provider;
    this.server = server;
    this.cookies = new Cookies(server.isSecure());
  }

  @Override
  public SignedIn who(Context context) {
    context.header("Cache-Control", "no-store");
    SignedIn person = find(context).orElseThrow(SignInNeededException::new);
    if (changes(context) && !brings(context, person.formToken())) {
      throw AskException.forbidden("problem.form-token");
    }
    return person;
  }

  @Override
  public Optional<SignedIn> reader(Context context) {
    if (provider.isEmpty() && !desk.hasAccounts()) {
      return Optional.empty();
    }
    context.header("Cache-Control", "no-store");
    return Optional.of(find(context).orElseThrow(SignInNeededException::new));
  }

  @Override
  public Optional<SignedIn> find(Context context) {
    return cookies
        .find(context, Purpose.SESSION)
        .flatMap(secret -> desk.find(secret, origin(context)));
  }

  private static boolean changes(Context context) {
    return switch (context.req().getMethod()) {
      case "GET", "HEAD" -> false;
      default -> true;
    };
  }

  private static boolean brings(Context context, String token) {
    return !"cross-site".equals(context.header("Sec-Fetch-Site"))
        && SignInDesk.same(token, Objects.requireNonNullElse(context.formParam(TOKEN), ""));
  }

  /// The address that a request came from: what the proxy saw, where one stands before the server.
  /// A proxy adds it to a header that is there already or writes one more; the last is its own.
  String origin(Context context) {
    return server.behindProxy() ? forwarded(context).orElseGet(context::ip) : context.ip();
  }

  private static Optional<String> forwarded(Context context) {
    return Collections.list(context.req().getHeaders(FORWARDED)).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .reduce((earlier, later) -> later)
        .map(String::strip)
        .filter(address -> !address.isEmpty());
  }

  /// Lets a browser in that proved who it is: it keeps the secret of its session and goes on.
  ///
  /// @param to an address of this site; empty for the alerts
  void admit(Context context, BrowserSecret session, String to) {
    leave(context);
    cookies.keep(context, Purpose.SESSION, session.text());
    cookies.forget(context, Purpose.FORM);
    context
        .header("Cache-Control", "no-store")
        .status(SEE_OTHER)
        .header("Location", to.isEmpty() ? "/alerts" : to)
        .result("");
  }

  /// Ends the session that a browser has, if it has one.
  void leave(Context context) {
    cookies
        .find(context, Purpose.SESSION)
        .ifPresent(secret -> desk.signOut(secret, origin(context)));
  }

  @Override
  public void addTo(RoutesConfig routes, Site site, Requests requests) {
    new SignInRoutes(site, desk, this, cookies, requests).addTo(routes);
    provider.ifPresent(oidc ->
        new ProviderRoutes(site, desk, oidc, this, cookies, server, requests).addTo(routes));
  }

  /// The identity provider's name for people, if there is one.
  Optional<String> issuer() {
    return provider.map(Oidc::issuer);
  }
}
