package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.store.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a form must bring back, so that no other site sends it.
@org.jspecify.annotations.NullUnmarked
class FormTokenTest extends SignInFixture {

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
}
