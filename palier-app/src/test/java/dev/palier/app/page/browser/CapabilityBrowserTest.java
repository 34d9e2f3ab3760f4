package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CapabilityBrowserTest {

  @Test
  void anotherModelDrawsOtherCurvesAndHasAnAddress() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/capability");
      assertThat(page.locator("[data-curve]")).hasCount(5);
      page.locator("#model").selectOption("qwen3-32b");
      assertThat(page.locator("#curves-title")).containsText("Qwen3-32B");
      assertThat(page).hasURL(Pattern.compile("model=qwen3-32b"));
      page.locator("#chip5").selectOption("");
      assertThat(page.locator("[data-curve]")).hasCount(4);
    }
  }

  @Test
  void withoutScriptsAButtonShowsAndALinkTakesApart() {
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open("/capability?chips=nvidia-h20,nvidia-a100-sxm");
      assertThat(page.locator(".limit")).containsText("Memory");
      page.locator("#chip2").selectOption("nvidia-h200-sxm");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
      assertThat(page.locator(".limit")).hasCount(0);
      page.locator(".speeds a[href*='of=nvidia-h200-sxm']").last().click();
      assertThat(page.locator("#taken")).containsText("H200");
      assertThat(page.locator(".speeds tr.here")).hasCount(1);
    }
  }
}
