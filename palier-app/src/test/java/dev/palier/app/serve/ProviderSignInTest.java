package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.serve.TestIssuer.Signature;
import dev.palier.app.signin.Oidc;
import dev.palier.app.store.AccessEvent;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sign-in through an identity provider that signs real tokens, with all that must be refused.
@org.jspecify.annotations.NullUnmarked
class ProviderSignInTest {

  @TempDir private Path folder;
  private TestIssuer issuer;
  private SignInServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    issuer = new TestIssuer();
    server = server("provider", TestIssuer.SECRET);
    browser = new Browser(server);
  }

  private SignInServer server(String name, String secret) {
    return new SignInServer(
        folder.resolve(name),
        Optional.of(new Oidc(issuer.settings(), secret)),
        ServerSettings.NONE);
  }

  @AfterEach
  void stop() {
    server.close();
    issuer.close();
  }

  private static URI location(HttpResponse<String> response) {
    return URI.create(response.headers().firstValue("Location").orElse(""));
  }

  private HttpResponse<String> comeBack(String query) {
    return browser.get("/sign-in/oidc/return?" + query);
  }

  private HttpResponse<String> throughProvider(String to) {
    return comeBack(issuer.allow(location(browser.get("/sign-in/oidc?to=" + to))));
  }

  private void isRefused(HttpResponse<String> response, int status, String words) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(words).contains("Maybe").doesNotContain("Exception");
    assertThat(browser.cookies()).doesNotContainKeys("palier-session", "palier-oidc");
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
  }

  @Test
  void thePageOffersTheProvider() {
    assertThat(browser.get("/sign-in?to=%2Faudit").body())
        .contains("Sign in through 127.0.0.1", "/sign-in/oidc?to=%2Faudit")
        .doesNotContain("palier accounts add");
  }

  @Test
  void theBrowserIsSentWithAllThatBindsTheAnswer() {
    URI sentTo = location(browser.get("/sign-in/oidc"));
    assertThat(sentTo.toString())
        .startsWith(issuer.address() + "/authorize?")
        .contains("response_type=code", "client_id=palier", "code_challenge_method=S256")
        .contains("scope=openid", "state=", "nonce=", "code_challenge=")
        .doesNotContain("secret");
    assertThat(browser.cookies()).containsKey("palier-oidc");
  }

  @Test
  void whoIsKnownComesInAndGoesOnToThePageAskedFor() {
    HttpResponse<String> in = throughProvider("%2Faudit%3Ffrom%3D2026-01-01");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).hasToString("/audit?from=2026-01-01");
    assertThat(browser.get("/sign-in").body()).contains("ann.lee, officer");
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
    assertThat(browser.cookies()).doesNotContainKey("palier-oidc");
    assertThat(
            server
                .desk()
                .access()
                .list(SignInServer.START, SignInServer.START.plus(Duration.ofHours(1))))
        .extracting(AccessEvent::who)
        .contains("ann.lee");
  }

  @Test
  void whoWasSignedInBeforeIsNoLonger() {
    throughProvider("");
    String first = browser.cookies().get("palier-session");
    throughProvider("");
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
    browser.cookies().put("palier-session", first);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
  }

  @Test
  void theRoleIsTheOneThatLetsDoMost() {
    issuer.change(claims -> claims.claim("groups", List.of("audit", "second", "desk")));
    throughProvider("");
    assertThat(browser.get("/sign-in").body()).contains("ann.lee, reviewer");
  }

  @Test
  void aRoleMayBeOneText() {
    issuer.change(claims -> claims.claim("groups", "audit"));
    throughProvider("");
    assertThat(browser.get("/sign-in").body()).contains("ann.lee, auditor");
  }

  static Stream<Arguments> wrongClaims() {
    return Stream.of(
        wrong("another issuer", claims -> claims.issuer("https://evil.example")),
        wrong("another client", claims -> claims.audience("other")),
        wrong(
            "over", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3_600)))),
        wrong("another nonce", claims -> claims.claim("nonce", "x")),
        wrong("no nonce", claims -> claims.claim("nonce", null)),
        wrong("no subject", claims -> claims.subject(null)));
  }

  private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongClaims")
  void aTokenThatIsNotForThisIsRefused(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    issuer.change(change);
    isRefused(throughProvider(""), 403, "answered what cannot be trusted");
  }

  @ParameterizedTest
  @EnumSource(
      value = Signature.class,
      names = {"STRANGERS_KEY", "CLIENT_SECRET", "NONE"})
  void aTokenThatTheProviderDidNotSignIsRefused(Signature signature) {
    issuer.signWith(signature);
    isRefused(throughProvider(""), 403, "answered what cannot be trusted");
  }

  @Test
  void whoHasNoRoleHereIsRefused() {
    issuer.change(claims -> claims.claim("groups", List.of("staff")));
    isRefused(throughProvider(""), 403, "you have no role here");
    issuer.change(claims -> claims.claim("groups", Map.of("desk", true)));
    isRefused(throughProvider(""), 403, "you have no role here");
  }

  @Test
  void anAnswerIsTakenFromTheBrowserAloneThatAsked() {
    String query = issuer.allow(location(browser.get("/sign-in/oidc")));
    Browser other = new Browser(server);
    assertThat(other.get("/sign-in/oidc/return?" + query).statusCode()).isEqualTo(403);
    other.get("/sign-in/oidc");
    HttpResponse<String> response = other.get("/sign-in/oidc/return?" + query);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("not for this browser");
    assertThat(other.cookies()).doesNotContainKey("palier-session");
  }

  @Test
  void anAnswerIsTakenOnce() {
    String query = issuer.allow(location(browser.get("/sign-in/oidc")));
    Map<String, String> before = Map.copyOf(browser.cookies());
    assertThat(comeBack(query).statusCode()).isEqualTo(303);
    Browser again = new Browser(server);
    again.cookies().putAll(before);
    assertThat(again.get("/sign-in/oidc/return?" + query).statusCode()).isEqualTo(403);
    assertThat(issuer.refused()).isEqualTo(1);
  }

  @Test
  void aCodeOfAnotherBrowserIsOfNoUse() {
    Browser other = new Browser(server);
    String stolen = issuer.allow(location(other.get("/sign-in/oidc")));
    String own = issuer.allow(location(browser.get("/sign-in/oidc")));
    String mixed = stolen.substring(0, stolen.indexOf('&')) + own.substring(own.indexOf('&'));
    isRefused(comeBack(mixed), 403, "answered what cannot be trusted");
    assertThat(issuer.refused()).isEqualTo(1);
  }

  @Test
  void whoGivesUpIsToldSo() {
    String state = location(browser.get("/sign-in/oidc")).getRawQuery();
    String own = state.replaceAll(".*(state=[^&]*).*", "$1");
    isRefused(comeBack("error=access_denied&" + own), 403, "let nobody in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "code=x", "state=x", "code=x&state=y", "error=%3Cscript%3E&state=z"})
  void whatNobodyAskedForIsRefused(String query) {
    browser.get("/sign-in/oidc");
    HttpResponse<String> response = comeBack(query);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).doesNotContain("<script>").contains("Maybe");
  }

  /// No client of Java sends such an address; a browser does.
  @Test
  void anAnswerWithLettersThatNoAddressHasIsRefusedToo() throws IOException {
    URI site = server.address("/");
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      String request =
          "GET /sign-in/oidc/return?code=a|b&state={c} HTTP/1.1\r\nHost: "
              + site.getAuthority()
              + "\r\nCookie: palier-oidc="
              + "x".repeat(43)
              + ".\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").contains("not for this browser");
    }
  }

  @Test
  void aProviderThatDoesNotAnswerIsToldInWords() {
    issuer.close();
    isRefused(browser.get("/sign-in/oidc"), 502, "cannot be reached");
  }

  @Test
  void aWrongClientSecretLetsNobodyIn() {
    server.close();
    server = server("wrong", "another secret of the client");
    browser = new Browser(server);
    isRefused(throughProvider(""), 403, "answered what cannot be trusted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https%3A%2F%2Fevil.example", "%2F%2Fevil.example"})
  void nobodyIsLedToAnotherSite(String to) {
    assertThat(location(throughProvider(to))).hasToString("/alerts");
  }
}
