package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class DraftBrowserTest {

  private static final String EDITOR = "/rules/draft?provision=3A090.a.2";

  @Test
  void aFaultIsMarkedAsOneTypesAndGoesWhenItIsMended() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open(EDITOR);
      page.locator("#when").fill("item.tpp >= 1600.0 && item.tpq < 4800.0");
      assertThat(page.locator("#check mark")).hasText("item.tpq");
      page.locator("#when").fill("item.tpp >= 1600.0 && item.tpp < 4800.0");
      assertThat(page.locator("#check")).containsText("No fault found.");
      assertThat(page.locator("#when")).hasValue("item.tpp >= 1600.0 && item.tpp < 4800.0");
    }
  }

  @Test
  void withoutScriptsAButtonDoesTheSame() {
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open(EDITOR);
      page.locator("#when").fill("item.tpp >= 1600");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check").setExact(true))
          .click();
      assertThat(page.locator("#check .faults")).containsText("decimal point");
      assertThat(page.locator("#check mark")).hasCount(1);
    }
  }
}
