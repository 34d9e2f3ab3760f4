package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The sign-in as a browser meets it, with all that it refuses.
@org.jspecify.annotations.NullUnmarked
class SignInTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String SESSION = "palier-session";

  @TempDir private Path folder;
  private SignInServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    server = new SignInServer(folder, Optional.empty(), ServerSettings.NONE);
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void ann() {
    server.account("ann", PASSWORD, Role.OFFICER);
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private List<String> logged() {
    return server
        .desk()
        .access()
        .list(SignInServer.START.minusSeconds(1), SignInServer.START.plus(Duration.ofDays(1)))
        .stream()
        .map(AccessEvent::action)
        .toList();
  }

  @Test
  void saysHowToMakeTheFirstAccount() {
    assertThat(browser.get("/sign-in").body())
        .contains("palier accounts add NAME --role officer")
        .doesNotContain("type=\"password\"");
    assertThat(browser.get("/sign-in?lang=fr").body()).contains("Personne n'a encore de compte");
    assertThat(browser.get("/sign-in?lang=zh").body()).contains("尚无任何账户");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/alerts",
        "/alerts/0123456789abcdef",
        "/alerts?state=all",
        "/alerts/",
        "/screening/file",
        "/audit",
        "/audit.csv",
        "/audit.json",
        "/audit.pdf"
      })
  void nothingOfTheDeskIsReadByWhoIsNotSignedIn(String path) {
    HttpResponse<String> response = browser.get(path);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(location(response)).startsWith("/sign-in?to=%2F");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/alerts/x/decide",
        "/alerts/x/confirm",
        "/alerts/x/decline",
        "/screening/file",
        "/sign-out"
      })
  void nothingOfTheDeskIsChangedByWhoIsNotSignedIn(String path) {
    HttpResponse<String> response = browser.post(path, Map.of("state", "false-positive"));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(location(response)).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/screening", "/chips", "/rules", "/api/v1/chips"})
  void publicPagesStayOpenAndSetNoCookie(String path) {
    HttpResponse<String> response = browser.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void onceThereAreAccountsWhoLooksANameUpIsKnownAndNoted() {
    ann();
    HttpResponse<String> page = browser.get("/screening?name=Unit+61398");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(location(page)).startsWith("/sign-in?to=%2Fscreening");
    HttpResponse<String> rest = browser.get("/api/v1/screen?name=Unit+61398");
    assertThat(rest.statusCode()).isEqualTo(401);
    assertThat(rest.body()).contains("Nobody is signed in.");
    browser.signIn("ann", PASSWORD);
    assertThat(browser.get("/screening?name=Unit+61398").body()).contains("us-mieu/unit-61398");
    assertThat(browser.get("/api/v1/screen?name=Unit+61398").statusCode()).isEqualTo(200);
    assertThat(browser.get("/screening").statusCode()).isEqualTo(200);
    assertThat(logged()).filteredOn("search"::equals).hasSize(2);
  }

  @Test
  void aScriptIsSentToTheSignInToo() {
    HttpResponse<String> response = browser.get("/alerts", "HX-Request", "true");
    assertThat(response.headers().firstValue("HX-Redirect")).isPresent();
    assertThat(response.body()).isEmpty();
  }

  @Test
  void nameAndPasswordOpenTheDeskAndLeadBack() {
    ann();
    String asked = location(browser.get("/alerts?state=all"));
    browser.get(asked);
    HttpResponse<String> in =
        browser.post(
            "/sign-in",
            Map.of(
                "token",
                browser.token(),
                "name",
                "Ann ",
                "password",
                PASSWORD,
                "to",
                "/alerts?state=all"));
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/alerts?state=all");
    assertThat(browser.get("/alerts?state=all").statusCode()).isEqualTo(200);
    assertThat(browser.get("/sign-in").body()).contains("ann, officer");
    assertThat(logged()).contains("sign in", "read alerts");
  }

  @Test
  void theCookieIsForThisSiteAlone() {
    ann();
    HttpResponse<String> in = browser.signIn("ann", PASSWORD);
    assertThat(in.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .matches("palier-session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax"));
    assertThat(in.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(browser.get("/alerts").headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void behindTlsTheCookieIsBoundToTheHost() {
    server.close();
    server =
        new SignInServer(
            folder.resolve("tls"),
            Optional.empty(),
            new ServerSettings(URI.create("https://palier.example.org"), false));
    server.account("ann", PASSWORD, Role.OFFICER);
    HttpResponse<String> in = new Browser(server).signIn("ann", PASSWORD);
    assertThat(in.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie -> assertThat(cookie).startsWith("__Host-palier-session=").endsWith("; Secure"));
  }

  @Test
  void theDatabaseKeepsNoSecretOfABrowser() throws java.io.IOException {
    ann();
    browser.signIn("ann", PASSWORD);
    String secret = browser.cookies().get(SESSION);
    try (var files = java.nio.file.Files.list(folder)) {
      for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
        String bytes =
            new String(
                java.nio.file.Files.readAllBytes(file),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(secret).doesNotContain(PASSWORD);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ann, wrong horse battery", "nobody, correct horse battery", "ann, ''"})
  void whoDoesNotFitIsRefusedInTheSameWords(String name, String password) {
    ann();
    HttpResponse<String> refused = browser.signIn(name, password);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Name and password do not belong together.")
        .contains("value=\"" + name + "\"");
    assertThat(browser.cookies()).doesNotContainKey(SESSION);
    assertThat(logged()).contains("sign-in refused");
  }

  @Test
  void aPasswordBeyondAllLengthIsRefused() {
    ann();
    assertThat(browser.signIn("ann", "x".repeat(5_000)).statusCode()).isEqualTo(422);
  }

  @Test
  void whoFailsTooOftenMustWaitEvenWithTheRightPassword() {
    ann();
    for (int attempt = 0; attempt < SignInServer.RULES.attempts().ofNameFromAddress(); attempt++) {
      assertThat(browser.signIn("ann", "wrong horse battery").statusCode()).isEqualTo(422);
    }
    HttpResponse<String> turnedAway = browser.signIn("ann", PASSWORD);
    assertThat(turnedAway.statusCode()).isEqualTo(429);
    assertThat(turnedAway.headers().firstValue("Retry-After")).contains("900");
    assertThat(turnedAway.body()).contains("Try again in 15 min");
    assertThat(logged()).contains("sign-in turned away");
    server.later(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(browser.signIn("ann", PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void theFormMustBeTheOneThatWasShown() {
    ann();
    browser.get("/sign-in");
    for (String token : new String[] {"", "x", new Browser(server).token()}) {
      assertThat(
              browser
                  .post("/sign-in", Map.of("token", token, "name", "ann", "password", PASSWORD))
                  .statusCode())
          .isEqualTo(403);
    }
    Browser other = new Browser(server);
    other.get("/sign-in");
    assertThat(
            browser
                .post(
                    "/sign-in", Map.of("token", other.token(), "name", "ann", "password", PASSWORD))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whatChangesSomethingMustBringTheTokenOfItsForm() {
    ann();
    browser.signIn("ann", PASSWORD);
    browser.get("/sign-in");
    String token = browser.token();
    for (Map<String, String> fields :
        List.of(
            Map.<String, String>of(),
            Map.of("token", ""),
            Map.of("token", "x".repeat(43)),
            Map.of("token", token.substring(1)))) {
      assertThat(browser.post("/alerts/x/decide", fields).statusCode()).isEqualTo(403);
      assertThat(browser.post("/sign-out", fields).statusCode()).isEqualTo(403);
    }
    assertThat(
            browser
                .post("/sign-out", Map.of("token", token), "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
  }

  @Test
  void theTokenOfOnePersonIsNothingToAnother() {
    ann();
    server.account("bob", PASSWORD, Role.REVIEWER);
    Browser bob = new Browser(server);
    bob.signIn("bob", PASSWORD);
    bob.get("/sign-in");
    browser.signIn("ann", PASSWORD);
    assertThat(browser.post("/sign-out", Map.of("token", bob.token())).statusCode()).isEqualTo(403);
  }

  @Test
  void anAuditorReadsAndDecidesNothing() {
    server.account("eve", PASSWORD, Role.AUDITOR);
    browser.signIn("eve", PASSWORD);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
    assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    browser.get("/sign-in");
    Map<String, String> fields = Map.of("token", browser.token(), "state", "false-positive");
    for (String path :
        new String[] {"/alerts/x/decide", "/alerts/x/confirm", "/alerts/x/decline"}) {
      assertThat(browser.post(path, fields).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void anOfficerConfirmsNothing() {
    ann();
    browser.signIn("ann", PASSWORD);
    browser.get("/sign-in");
    Map<String, String> fields = Map.of("token", browser.token(), "state", "false-positive");
    assertThat(browser.post("/alerts/x/confirm", fields).statusCode()).isEqualTo(403);
    assertThat(browser.post("/alerts/x/decide", fields).statusCode()).isEqualTo(404);
  }

  @Test
  void whoSignsOutIsOut() {
    ann();
    browser.signIn("ann", PASSWORD);
    String secret = browser.cookies().get(SESSION);
    browser.get("/sign-in");
    HttpResponse<String> out = browser.post("/sign-out", Map.of("token", browser.token()));
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(browser.cookies()).doesNotContainKey(SESSION);
    browser.cookies().put(SESSION, secret);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
    assertThat(logged()).contains("sign out");
  }

  @Test
  void aSessionThatLiesIdleEnds() {
    ann();
    browser.signIn("ann", PASSWORD);
    Duration idle = SignInServer.RULES.session().idle();
    for (int use = 0; use < 5; use++) {
      server.later(idle.minusMinutes(2));
      assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
    }
    server.later(idle.plusSeconds(1));
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
  }

  @Test
  void aSessionEndsHoweverMuchItIsUsed() {
    ann();
    browser.signIn("ann", PASSWORD);
    Duration step = SignInServer.RULES.session().idle().dividedBy(2);
    Duration passed = Duration.ZERO;
    while (passed.plus(step).compareTo(SignInServer.RULES.session().longest()) < 0) {
      server.later(step);
      passed = passed.plus(step);
      assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
    }
    server.later(step);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
  }

  @Test
  void anAccountThatIsDisabledIsOutAtOnce() {
    ann();
    browser.signIn("ann", PASSWORD);
    server.desk().accounts().disable("ann", SignInServer.START);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
    assertThat(browser.signIn("ann", PASSWORD).statusCode()).isEqualTo(422);
  }

  @Test
  void signingInGivesANewSecretAndEndsTheOld() {
    ann();
    browser.signIn("ann", PASSWORD);
    String first = browser.cookies().get(SESSION);
    browser.get("/sign-in");
    Browser again = new Browser(server);
    again.cookies().put(SESSION, first);
    again.get("/sign-in");
    assertThat(again.get("/alerts").statusCode()).isEqualTo(200);
    Browser planted = new Browser(server);
    planted.cookies().put(SESSION, "x".repeat(43));
    planted.cookies().putAll(Map.of());
    planted.signIn("ann", PASSWORD);
    assertThat(planted.cookies().get(SESSION)).isNotEqualTo("x".repeat(43));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a b"
      })
  void nobodyIsLedToAnotherSite(String to) {
    ann();
    browser.get("/sign-in");
    HttpResponse<String> in =
        browser.post(
            "/sign-in",
            Map.of("token", browser.token(), "name", "ann", "password", PASSWORD, "to", to));
    assertThat(location(in)).isEqualTo("/alerts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "x; y", "é"})
  void aCookieThatIsNoSecretIsNobody(String value) {
    browser.cookies().put(SESSION, value.replace(";", "%3B").replace("é", "%E9"));
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsWrittenComesBackAsText() {
    ann();
    String page = browser.signIn("\"><script>alert(1)</script>", "x").body();
    assertThat(page).contains("&lt;script>").doesNotContain("<script>alert");
    assertThat(browser.get("/sign-in?to=%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
  }

  @Test
  void behindAProxyTheAddressIsTheOneThatTheProxySaw() {
    server.close();
    server =
        new SignInServer(folder.resolve("proxy"), Optional.empty(), new ServerSettings(null, true));
    ann();
    browser = new Browser(server);
    browser.get("/sign-in");
    browser.post(
        "/sign-in",
        Map.of("token", browser.token(), "name", "ann", "password", "x"),
        "X-Forwarded-For",
        "198.51.100.9, 192.0.2.7");
    assertThat(
            server
                .desk()
                .access()
                .list(SignInServer.START, SignInServer.START.plusSeconds(60))
                .getFirst()
                .origin())
        .isEqualTo("192.0.2.7");
  }
}
