package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class DerateBrowserTest {

  private static final String CLOSE = "/derate?sm=79&rate64=25&rate16=25&rate8=25&stacks=6";

  @Test
  void aSliderThatMovesWithTheKeysTurnsTheLight() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open(CLOSE);
      assertThat(page.locator("#cut .outcome")).containsText("No requirement found");
      page.locator("#sm-slider").focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#sm")).hasValue("81");
      assertThat(page.locator("#cut .outcome")).containsText("Exception available");
      assertThat(page.locator("#cut .light").first()).containsText("above 2400");
      page.locator("#sm").fill("60");
      assertThat(page.locator("#sm-slider")).hasValue("60");
      assertThat(page.locator("#cut .outcome")).containsText("No requirement found");
    }
  }

  @Test
  void anotherParentBringsItsOwnSliders() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open(CLOSE);
      page.locator("#parent").selectOption("nvidia-a100-sxm");
      assertThat(page.locator("#sm")).hasValue("108");
      assertThat(page.locator("#cut")).containsText("4992");
    }
  }

  @Test
  void theBestCutIsFoundOnAPhone() {
    try (Visit visit = Visit.onPhone()) {
      Page page = visit.open("/derate");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find the best cut"))
          .click();
      assertThat(page.locator("#best-title")).isVisible();
      assertThat(page.locator("main")).containsText("gap 0 %");
      assertThat(page.locator("#cut .outcome")).containsText("No requirement found");
    }
  }

  @Test
  void withoutScriptsAButtonChecksTheCut() {
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open("/derate");
      assertThat(page.locator("#sm-slider")).isHidden();
      page.locator("#sm").fill("78");
      page.locator("#rate16").fill("25");
      page.locator("#rate8").fill("25");
      page.locator("#rate64").fill("25");
      page.locator("#sm").press("Enter");
      assertThat(page.locator("#cut .outcome")).containsText("No requirement found");
      assertThat(page.locator("#best-title")).hasCount(0);
    }
  }
}
