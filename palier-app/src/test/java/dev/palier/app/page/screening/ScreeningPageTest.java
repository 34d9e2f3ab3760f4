package dev.palier.app.page.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.serve.TestServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreeningPageTest {

  private static String page(String... namesAndValues) {
    Map<String, String> parameters = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return TestServer.get("/screening", parameters).body();
  }

  @Test
  void aMatchIsShownWithListEntryRequirementPolicyAndCitation() {
    assertThat(page("name", "Huawei Technologies Co., Ltd."))
        .contains(
            "May be the party itself",
            "Huawei Technologies Co., Ltd.",
            "us-el/huawei",
            "For all items subject to the EAR",
            "Presumption of denial",
            "84 FR 22963");
  }

  @Test
  void anotherNameIsSaidToBeOne() {
    assertThat(page("name", "华为技术有限公司")).contains("by the alias", "华为技术有限公司");
  }

  @Test
  void nothingIsEverClear() {
    String page = page("name", "Ministry of Nothing Whatever");
    assertThat(page)
        .contains(
            "No match for Ministry of Nothing Whatever",
            "No match in us-csl version 5a2b1c0d9e8f of 2026-07-31",
            "no match in it proves nothing")
        .doesNotContainIgnoringCase("cleared")
        .doesNotContainIgnoringCase("is clear");
  }

  @Test
  void whatCannotBeReadIsToldAndTheNameIsScreenedAllTheSame() {
    assertThat(page("name", "Huawei Technologies Co., Ltd.", "country", "Atlantis"))
        .contains("Left out of the question", "Atlantis", "us-el/huawei");
  }

  @Test
  void whatAListSaysNeverRuns() {
    assertThat(page("name", "<script>alert(1)</script>"))
        .contains("us-el/hostile", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "javascript:alert", "<img src=x", "<b>SDGT");
  }

  @Test
  void withoutANameNothingIsScreened() {
    assertThat(page("country", "CN"))
        .contains("Screened against")
        .doesNotContain("No match", "May be the party itself");
  }

  @Test
  void everyLanguageSaysItInItsOwnWords() {
    assertThat(page("name", "Nobody", "lang", "fr"))
        .contains("Aucune correspondance dans us-csl, version 5a2b1c0d9e8f du 2026-07-31");
    assertThat(page("name", "Nobody", "lang", "zh")).contains("未发现匹配");
  }
}
