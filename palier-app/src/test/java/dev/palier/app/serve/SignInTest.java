package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.configuration.ServerSettings;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of the sign-in as a browser meets it, with all that it refuses.
@org.jspecify.annotations.NullUnmarked
class SignInTest extends SignInFixture {

  @Test
  void saysHowToMakeTheFirstAccount() {
    assertThat(browser.get("/sign-in").body())
        .contains("palier accounts add NAME --role officer")
        .doesNotContain("type=\"password\"");
    assertThat(browser.get("/sign-in?lang=fr").body()).contains("Personne n'a encore de compte");
    assertThat(browser.get("/sign-in?lang=zh").body()).contains("尚无任何账户");
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

  @Test
  void whatIsWrittenComesBackAsText() {
    ann();
    String page = browser.signIn("\"><script>alert(1)</script>", "x").body();
    assertThat(page).contains("&lt;script>").doesNotContain("<script>alert");
    assertThat(browser.get("/sign-in?to=%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"198.51.100.9, 192.0.2.7", "198.51.100.9 | 192.0.2.7", "192.0.2.7"})
  void behindAProxyTheAddressIsTheOneThatTheProxySaw(String headers) {
    server.close();
    server =
        new SignInServer(folder.resolve("proxy"), Optional.empty(), new ServerSettings(null, true));
    ann();
    browser = new Browser(server);
    browser.get("/sign-in");
    browser.post(
        "/sign-in",
        Map.of("token", browser.token(), "name", "ann", "password", "x"),
        Arrays.stream(headers.split(" \\| "))
            .flatMap(value -> Stream.of("X-Forwarded-For", value))
            .toArray(String[]::new));
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
