package dev.palier.app.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.ask.Address;
import dev.palier.app.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftPageTest {

  private static HttpResponse<String> post(String path, String... fields) {
    Map<String, String> form = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return TestServer.post(
        path,
        "application/x-www-form-urlencoded",
        Address.of("", form).substring(1).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theEditorHoldsTheTextOfTheProvisionAskedFor() {
    String page = TestServer.get("/rules/draft?provision=3A090.a.2&from=2026-11-24").body();
    assertThat(page)
        .contains("item.tpp &lt; 4800.0 &amp;&amp; item.performance_density &gt;= 5.92</textarea>")
        .contains("<code>item.tpp</code>", "Draft, not law");
    assertThat(TestServer.get("/rules/draft?provision=nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void aFaultIsMarkedWhereItStands() {
    HttpResponse<String> response =
        post(
            "/rules/draft/check",
            "step",
            "change",
            "provision",
            "3A090.a.2",
            "from",
            "2026-11-24",
            "when",
            "item.tpp >= 1600.0 && item.tpq < 4800.0");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("1:23 ", "<mark>item.tpq</mark>", "Maybe ");
  }

  @Test
  void whatIsRightIsSaidToBe() {
    assertThat(
            post(
                    "/rules/draft/check",
                    "step",
                    "change",
                    "provision",
                    "3A090.a.2",
                    "from",
                    "2026-11-24",
                    "when",
                    "item.tpp >= 1600.0")
                .body())
        .contains("No fault found.");
  }

  @Test
  void everyProblemOfAWholeDraftIsToldWithItsLine() {
    HttpResponse<String> response =
        post(
            "/rules/draft",
            "step",
            "whole",
            "from",
            "2026-11-24",
            "yaml",
            "draft: <i>x</i>\nfrom: 2026-11-24\nrepeal: [nowhere-1]\ncolour: red\n");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("nowhere-1", "colour", "<mark>colour: red</mark>")
        .doesNotContain("<i>x");
  }

  @Test
  void aDraftIsTriedAndNotLaw() {
    HttpResponse<String> response =
        post(
            "/rules/draft",
            "step",
            "change",
            "provision",
            "3A090.b.2",
            "from",
            "2026-11-24",
            "when",
            "item.tpp >= 1600.0 && item.tpp < 4800.0 && item.performance_density >= 3.0 && item.performance_density < 5.92");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("nvidia-l20", "The draft is not law.");
  }

  @Test
  void aDraftIsKeptAsAFile() {
    HttpResponse<String> response =
        post(
            "/rules/draft.yaml",
            "step",
            "add",
            "id",
            "new-1",
            "consequence",
            "licence",
            "symbol",
            "RS",
            "from",
            "2026-11-24",
            "when",
            "item.tpp >= 1000.0");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("inline; filename=\"draft.yaml\"");
    assertThat(response.body())
        .contains(
            "  - id: \"new-1\"\n    then: {licence: \"RS\", basis: \"destination\"}\n    when: \"item.tpp >= 1000.0\"");
  }

  @Test
  void aDraftThatIsTooLongIsTurnedAway() {
    assertThat(post("/rules/draft/check", "step", "whole", "yaml", "#".repeat(70_000)).statusCode())
        .isEqualTo(413);
  }
}
