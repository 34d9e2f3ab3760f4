package dev.palier.app.page.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.ask.Address;
import dev.palier.app.serve.TestDesk;
import dev.palier.app.serve.TestServer;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.PartyKey;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertPagesTest {

  /// A new customer whose name is on a list, and the alert of that.
  private static Alert alert(String reference) {
    TestDesk.screen(TestDesk.desk(), List.of(TestDesk.customer(reference, "Unit 61398", "CN")));
    return current(reference);
  }

  private static Alert current(String reference) {
    PartyKey key = new PartyKey(reference);
    return TestDesk.desk().alerts().ofParties(List.of(key)).get(key).getFirst();
  }

  private static HttpResponse<String> post(
      String person, Alert alert, String step, String... namesAndValues) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", TestDesk.TOKEN);
    fields.put("version", String.valueOf(alert.version()));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    String body = Address.of("", fields).substring(1);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(TestServer.address("/alerts/" + alert.id() + "/" + step))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Test-Person", person)
              .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String page(String person, String path) {
    return TestServer.get(path, "Test-Person", person).body();
  }

  @Test
  void theWorkListShowsBothSidesAndWhyTheyMatch() {
    alert("P-list");
    assertThat(page("mei:OFFICER", "/alerts?words=P-list"))
        .contains("Unit 61398", "P-list", "us-mieu", "unit = unit", "1 alert, the most urgent");
    assertThat(page("mei:OFFICER", "/alerts?words=P-list&list=us-el"))
        .contains("No alert of this kind");
    assertThat(page("mei:OFFICER", "/alerts?words=P-list&relation=related"))
        .contains("No alert of this kind", "<option value=\"related\" selected>");
    assertThat(page("mei:OFFICER", "/alerts?words=P-list&relation=same"))
        .contains("1 alert, the most urgent", "&amp;relation=same");
    assertThat(page("mei:OFFICER", "/alerts?words=P-list&state=true-match"))
        .contains("No alert of this kind");
  }

  @Test
  void aStateThatIsNoneIsRefusedWithAWayOut() {
    HttpResponse<String> answer = TestServer.get("/alerts?state=cleared");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("cleared", "Maybe take work, open");
    answer = TestServer.get("/alerts?relation=cousin");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("cousin", "Maybe take same or related");
    assertThat(TestServer.get("/alerts/0000000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void aDecisionNeedsAReasonAndKeepsWhatWasWritten() throws Exception {
    Alert alert = alert("P-reason");
    HttpResponse<String> answer =
        post("mei:OFFICER", alert, "decide", "state", "escalated", "reason", " ");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The reason is missing", "checked");
    assertThat(current("P-reason").state()).isEqualTo(AlertState.OPEN);
  }

  @Test
  void aSecondPersonConfirmsAndNeverTheSame() throws Exception {
    Alert alert = alert("P-second");
    HttpResponse<String> proposed =
        post(
            "mei:OFFICER",
            alert,
            "decide",
            "state",
            "false-positive",
            "reason",
            "Another unit <b>61398</b>",
            "back",
            "/alerts?list=us-mieu");
    assertThat(proposed.statusCode()).isEqualTo(303);
    assertThat(proposed.headers().firstValue("Location"))
        .contains("/alerts?list=us-mieu&done=" + alert.id());
    Alert waiting = current("P-second");
    assertThat(waiting.state()).isEqualTo(AlertState.OPEN);
    assertThat(page("mei:OFFICER", "/alerts/" + alert.id()))
        .contains("Proposed by mei: false positive", "Another unit &lt;b&gt;61398")
        .doesNotContain("<b>61398");
    assertThat(post("mei:REVIEWER", waiting, "confirm", "state", "false-positive").statusCode())
        .isEqualTo(422);
    assertThat(post("ana:OFFICER", waiting, "confirm", "state", "false-positive").statusCode())
        .isEqualTo(403);
    assertThat(post("lin:REVIEWER", waiting, "confirm", "state", "false-positive").statusCode())
        .isEqualTo(303);
    assertThat(current("P-second").state()).isEqualTo(AlertState.FALSE_POSITIVE);
    assertThat(page("ana:AUDITOR", "/alerts/" + alert.id()))
        .contains("confirmed by lin", "Another unit")
        .doesNotContain("decide-form");
  }

  @Test
  void whoDecidesOnWhatAnotherDecidedMeanwhileIsTold() throws Exception {
    Alert alert = alert("P-race");
    post("mei:OFFICER", alert, "decide", "state", "escalated", "reason", "first");
    HttpResponse<String> late =
        post("ana:OFFICER", alert, "decide", "state", "escalated", "reason", "second");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("was already decided by mei", "second");
  }

  @Test
  void anAuditorDecidesNothing() throws Exception {
    Alert alert = alert("P-auditor");
    assertThat(
            post("ana:AUDITOR", alert, "decide", "state", "escalated", "reason", "x").statusCode())
        .isEqualTo(403);
    assertThat(page("ana:AUDITOR", "/alerts?words=P-auditor"))
        .contains("P-auditor")
        .doesNotContain("id=\"decide\"");
  }

  @Test
  void aFormNeverLeadsToAnotherSite() throws Exception {
    Alert alert = alert("P-back");
    HttpResponse<String> answer =
        post(
            "mei:OFFICER",
            alert,
            "decide",
            "state",
            "escalated",
            "reason",
            "x",
            "back",
            "https://example.org/alerts?x");
    assertThat(answer.headers().firstValue("Location")).contains("/alerts/" + alert.id());
  }

  @Test
  void whatIsReadAndDecidedIsLogged() throws Exception {
    Alert alert = alert("P-log");
    page("lin:AUDITOR", "/alerts/" + alert.id());
    post("mei:OFFICER", alert, "decide", "state", "escalated", "reason", "x");
    assertThat(
            TestDesk.desk().access().list(TestDesk.NOW, TestDesk.NOW.plusSeconds(1)).stream()
                .filter(event -> event.subject().equals(alert.id()))
                .map(event -> event.who() + " " + event.action()))
        .containsExactlyInAnyOrder("lin read alert", "mei decide escalated");
  }
}
