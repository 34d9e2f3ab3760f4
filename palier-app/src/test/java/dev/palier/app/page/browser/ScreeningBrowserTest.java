package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ScreeningBrowserTest {

  @Test
  void matchesComeAsOneTypesAndTheAddressFollows() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/screening");
      assertThat(page.locator("#name")).isFocused();
      page.keyboard().type("Huawei Technologies Co., Ltd.");
      assertThat(page.locator("#found .match h4").first()).hasText("Huawei Technologies Co., Ltd.");
      assertThat(page.locator("#name")).hasValue("Huawei Technologies Co., Ltd.");
      assertThat(page).hasURL(java.util.regex.Pattern.compile("name=Huawei"));
      page.locator("#name").fill("Ministry of Nothing Whatever");
      assertThat(page.locator("#found")).containsText("No match for Ministry of Nothing Whatever");
    }
  }

  @Test
  void withoutScriptsAButtonDoesTheSame() {
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open("/screening");
      page.locator("#name").fill("Huawei Technologies Co., Ltd.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Screen")).click();
      assertThat(page.locator("#found .match h4").first()).hasText("Huawei Technologies Co., Ltd.");
    }
  }

  @Test
  void aReaderWhoHearsThePageHearsTheLine() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/screening?name=Huawei+Technologies+Co.,+Ltd.");
      assertThat(page.locator(".pairing").first())
          .hasAttribute("aria-label", java.util.regex.Pattern.compile("="));
    }
  }

  @Test
  void whatAListSaysNeverRuns() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/screening");
      page.locator("#name").fill("<script>alert(1)</script>");
      assertThat(page.locator("#found .match")).hasCount(1);
      assertThat(page.locator("#found .match a")).hasCount(0);
      assertThat(page.locator("#found img")).hasCount(0);
    }
  }
}
