package dev.palier.app.page.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.serve.TestServer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactPageTest {

  private static final String BOUNDARY = "palier";

  private static HttpResponse<String> post(String file, Map<String, String> fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((name, value) ->
        body.writeBytes(
            ("--"
                    + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\""
                    + name
                    + "\"\r\n\r\n"
                    + value
                    + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(TestServer.upload(BOUNDARY, "mine.csv", file.getBytes(StandardCharsets.UTF_8)));
    return TestServer.post(
        "/rules/impact", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private static Map<String, String> days(String from, String to) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("from", from);
    fields.put("to", to);
    return fields;
  }

  private static final String ORDERS =
      """
      order_id,item,destination,exporter,quantity,unit_value,currency
      A-1,nvidia-h20,CN,NVIDIA,10,12000,USD
      A-2,nvidia-h20,FR,NVIDIA,5,11000,EUR
      A-3,nothing,CN,NVIDIA,5,11000,EUR
      """;

  @Test
  void theFormOffersTheDaysOnWhichTheRulesChanged() {
    String page = TestServer.get("/rules/impact").body();
    assertThat(page)
        .contains("orders=example&amp;from=2026-11-09&amp;to=2026-11-10")
        .contains("name=\"from\" type=\"date\"", "name=\"draft\"")
        .doesNotContain("id=\"result-title\"");
  }

  @Test
  void theExampleOrdersAreAnsweredByAnAddress() {
    HttpResponse<String> response =
        TestServer.get("/rules/impact?orders=example&from=2025-11-09&to=2025-11-10");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains(
            "Before: the rules as of 2025-11-09. After: the rules as of 2025-11-10.",
            "href=\"/rules/affiliates-50\"",
            "enforced before, stayed after (90 FR 50857)",
            "portfolio.csv");
  }

  @Test
  void anUploadIsComparedLineByLineAndWhatCannotBeReadIsTold() {
    HttpResponse<String> response = post(ORDERS, days("2025-04-08", "2025-04-09"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("A-1", "letter-2025-h20 (requirement) now applies", "Line 4 A-3")
        .contains("USD 120,000", "EUR 55,000")
        .doesNotContain("A-2 <span");
  }

  @Test
  void aDraftIsStampedAndItsAnswersAreNotLinkedAsLaw() {
    Map<String, String> fields = days("2025-04-08", "2025-04-09");
    fields.put("draft", "draft: No letter\nfrom: 2025-10-01\nrepeal: [letter-2025-h20]\n");
    HttpResponse<String> response = post(ORDERS, fields);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("<span class=\"stamp\">Draft, not law</span>")
        .contains("2025-10-01 with the draft “No letter” (draft, not law)")
        .contains("letter-2025-h20 (requirement) no longer applies", "the draft repeals it");
  }

  @Test
  void aDraftThatCannotBeReadComesBackWithEveryProblem() {
    Map<String, String> fields = days("2025-04-08", "2025-04-09");
    fields.put("draft", "draft: <b>Bold</b>\nfrom: 2025-10-01\nrepeal: [nowhere-1, nowhere-2]\n");
    HttpResponse<String> response = post(ORDERS, fields);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("there is no provision \"nowhere-1\"", "nowhere-2")
        .contains("&lt;b&gt;Bold")
        .doesNotContain("<b>Bold");
  }

  @Test
  void daysInTheWrongOrderAndTooLongDraftsAreTurnedAway() {
    HttpResponse<String> days =
        TestServer.get("/rules/impact?orders=example&from=2026-01-15&to=2026-01-14");
    assertThat(days.statusCode()).isEqualTo(400);
    assertThat(days.body()).contains("exchange the two days");
    Map<String, String> fields = days("2025-04-08", "2025-04-09");
    fields.put("draft", "#".repeat(ImpactPage.LIMIT_DRAFT_CHARACTERS + 1));
    assertThat(post(ORDERS, fields).statusCode()).isEqualTo(413);
  }

  @Test
  void theChartHasWordsForThoseWhoDoNotSeeIt() {
    String page =
        TestServer.get("/rules/impact?orders=example&from=2026-07-09&to=2026-07-10").body();
    assertThat(page)
        .contains("role=\"img\" aria-label=\"Lines: ")
        .contains("Licence required → Exception available: 2")
        .contains("<caption>Outcome before → after</caption>");
  }
}
