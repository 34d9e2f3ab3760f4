package dev.palier.app.page.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.serve.TestDesk;
import dev.palier.app.serve.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AuditPageTest {

  private static HttpResponse<String> get(String path) {
    return TestServer.get(path);
  }

  @Test
  void itSaysWhatWasScreenedAgainstWhichVersionAndWhatMatched() {
    TestDesk.screen(
        TestDesk.desk(), List.of(TestDesk.customer("A-1", "Nobody of this name", "CN")));
    assertThat(get("/audit?party=A-1").body())
        .contains("1 screened, 0 matched", "customers.csv", "us-csl of 2026-07-31");
    assertThat(get("/audit.csv?party=A-1").body()).contains("no match", "Nobody of this name");
    assertThat(new JsonMapper().readTree(get("/audit.json?party=A-1").body()).get("screenings"))
        .isNotEmpty();
  }

  @Test
  void filesAreSavedUnderTheNameOfTheirDays() {
    assertThat(
            get("/audit.csv?from=2026-11-01&until=2026-11-24")
                .headers()
                .firstValue("Content-Disposition"))
        .contains("attachment; filename=\"palier-audit-2026-11-01-2026-11-24.csv\"");
    HttpResponse<String> pdf = get("/audit.pdf?party=K-1");
    assertThat(pdf.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF");
  }

  @Test
  void daysInTheWrongOrderAreRefused() {
    assertThat(get("/audit?from=2026-11-24&until=2026-11-01").statusCode()).isEqualTo(400);
  }
}
