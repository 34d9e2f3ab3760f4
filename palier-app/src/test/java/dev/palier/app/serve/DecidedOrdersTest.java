package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.alert.Actor;
import dev.palier.app.ask.Address;
import dev.palier.app.json.JsonTree;
import dev.palier.app.store.Role;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people decided at the desk, in the answers on orders: at once, as long as it holds, and for
/// those alone who are signed in.
@org.jspecify.annotations.NullUnmarked
class DecidedOrdersTest extends SignInFixture {

  private static final Map<String, String> ORDER =
      Map.of(
          "item",
          "nvidia-t4",
          "destination",
          "SG",
          "as_of",
          "2026-11-24",
          "end_user",
          "Unit 61398",
          "end_user_country",
          "CN");

  private static final String DECIDED = "decided by mei";

  private Alert alert;

  @BeforeEach
  void seesTheParty() {
    server
        .desk()
        .reconcile(
            List.of(TestLists.SCREENER.screen(Party.of("Unit 61398", PartyKind.UNKNOWN, "CN"))));
    alert = server.desk().alerts().list(AlertQuery.all()).getFirst();
  }

  private void decides(AlertState state) {
    server
        .desk()
        .decide(alert.id(), 0, state, "another unit", new Actor("mei", Actor.COMMAND), null);
  }

  private String answer(String path) {
    HttpResponse<String> response = browser.get(Address.of(path, ORDER));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.body()).contains(alert.entry().id());
    return response.body();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assess", "/api/v1/assess"})
  void aDecisionCountsForTheNextOrderUntilItIsTakenBack(String path) {
    ann();
    browser.signIn("ann", PASSWORD);
    assertThat(answer(path)).doesNotContain(DECIDED);
    decides(AlertState.FALSE_POSITIVE);
    assertThat(answer(path)).contains(DECIDED + " at ", ": false positive");
    decides(AlertState.OPEN);
    assertThat(answer(path)).doesNotContain(DECIDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assess", "/api/v1/assess"})
  void aFalsePositiveWhoseTimeIsOverCountsNoLonger(String path) {
    ann();
    decides(AlertState.FALSE_POSITIVE);
    server.later(server.desk().policy().life().minusMinutes(1));
    browser.signIn("ann", PASSWORD);
    assertThat(answer(path)).contains(DECIDED);
    server.later(Duration.ofMinutes(1));
    assertThat(answer(path)).doesNotContain(DECIDED);
  }

  @ParameterizedTest
  @EnumSource(
      value = AlertState.class,
      names = {"FALSE_POSITIVE", "TRUE_MATCH"})
  void whoIsNotSignedInIsToldOfTheMatchAlone(AlertState state) {
    decides(state);
    for (String path : new String[] {"/assess", "/api/v1/assess"}) {
      assertThat(answer(path)).doesNotContain("mei", "another unit");
    }
    ann();
    browser.cookies().put(SESSION, "x".repeat(43));
    for (String path : new String[] {"/assess", "/api/v1/assess"}) {
      assertThat(answer(path)).doesNotContain("mei", "another unit");
    }
    assertThat(logged()).noneMatch(action -> action.startsWith("assess"));
  }

  @Test
  void anAuditorIsToldAndItIsNoted() {
    server.account("eve", PASSWORD, Role.AUDITOR);
    decides(AlertState.TRUE_MATCH);
    browser.signIn("eve", PASSWORD);
    assertThat(answer("/assess")).contains(DECIDED);
    assertThat(logged()).containsOnlyOnce("assess");
    browser.get("/");
    browser.get("/chips");
    assertThat(logged()).containsOnlyOnce("assess");
  }

  @Test
  void aListOfOrdersIsToldOfItToo() {
    ann();
    decides(AlertState.FALSE_POSITIVE);
    String order = JsonTree.pretty(ORDER);
    String orders = "[" + order + "," + order + "]";
    assertThat(browser.post("/api/v1/assess", "application/json", orders).body())
        .contains(alert.entry().id())
        .doesNotContain(DECIDED);
    browser.signIn("ann", PASSWORD);
    assertThat(browser.post("/api/v1/assess", "application/json", orders).body().split(DECIDED))
        .hasSize(3);
    assertThat(logged()).containsOnlyOnce("assess, posted");
  }

  @Test
  void aFileOfOrdersIsToldOfItToo() {
    ann();
    decides(AlertState.FALSE_POSITIVE);
    assertThat(outcomes()).contains("outcome-LICENCE_REQUIRED");
    browser.signIn("ann", PASSWORD);
    assertThat(outcomes()).contains("NVIDIA T4").doesNotContain("outcome-LICENCE_REQUIRED");
    assertThat(logged()).containsOnlyOnce("assess, posted");
  }

  private String outcomes() {
    List<String> columns = ORDER.keySet().stream().sorted().toList();
    return browser
        .post(
            "/orders",
            "multipart/form-data; boundary=x",
            String.join(
                "\r\n",
                "--x",
                "Content-Disposition: form-data; name=\"orders\"; filename=\"orders.csv\"",
                "",
                String.join(",", columns),
                columns.stream().map(ORDER::get).collect(Collectors.joining(",")),
                "--x--",
                ""))
        .body();
  }
}
