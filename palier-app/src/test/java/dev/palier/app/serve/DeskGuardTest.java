package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.store.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may read what, and who may decide.
@org.jspecify.annotations.NullUnmarked
class DeskGuardTest extends SignInFixture {

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
}
