package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.store.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The session of a browser: its cookie, what is kept of it, and when it is over.
@org.jspecify.annotations.NullUnmarked
class SessionTest extends SignInFixture {

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
  @ValueSource(strings = {"", "short", "x; y", "é"})
  void aCookieThatIsNoSecretIsNobody(String value) {
    browser.cookies().put(SESSION, value.replace(";", "%3B").replace("é", "%E9"));
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
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
    Browser beside = new Browser(server);
    beside.get("/sign-in");
    beside.cookies().put(SESSION, first);
    HttpResponse<String> again =
        beside.post(
            "/sign-in", Map.of("token", beside.token(), "name", "ann", "password", PASSWORD));
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(beside.cookies().get(SESSION)).isNotEqualTo(first);
    assertThat(beside.get("/alerts").statusCode()).isEqualTo(200);
    assertThat(browser.cookies().get(SESSION)).isEqualTo(first);
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
  }

  @Test
  void aSecretThatWasPlantedIsNotTakenOver() {
    ann();
    Browser planted = new Browser(server);
    planted.cookies().put(SESSION, "x".repeat(43));
    planted.signIn("ann", PASSWORD);
    assertThat(planted.cookies().get(SESSION)).isNotEqualTo("x".repeat(43));
  }

  @Test
  void aPasswordThatIsChangedEndsTheSessionsOfTheOld() {
    ann();
    browser.signIn("ann", PASSWORD);
    server.changePassword("ann", "another horse battery");
    assertThat(browser.get("/alerts").statusCode()).isEqualTo(303);
    assertThat(browser.signIn("ann", PASSWORD).statusCode()).isEqualTo(422);
    assertThat(browser.signIn("ann", "another horse battery").statusCode()).isEqualTo(303);
  }
}
