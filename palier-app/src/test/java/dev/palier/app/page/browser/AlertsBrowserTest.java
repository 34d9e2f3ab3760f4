package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.palier.app.serve.TestDesk;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertsBrowserTest {

  private static void alerts(String prefix) {
    TestDesk.screen(
        TestDesk.desk(),
        List.of(
            TestDesk.customer(prefix + "-1", "Unit 61398", "CN"),
            TestDesk.customer(prefix + "-2", "Huawei Technologies Co., Ltd.", "CN")));
  }

  @Test
  void anOfficerWorksWithTheKeysAlone() {
    alerts("BK");
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/alerts?words=BK-");
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).isVisible();
      page.keyboard().press("Escape");
      page.keyboard().press("j");
      assertThat(page.locator(".alert a").first()).isFocused();
      page.keyboard().press("j");
      assertThat(page.locator(".alert a").last()).isFocused();
      page.keyboard().press("k");
      page.keyboard().press("e");
      assertThat(page.locator("#decide-title")).hasText("Escalate: another shall look");
      page.keyboard().type("I know this name");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".done")).containsText("escalated");
      assertThat(page.locator(".state-ESCALATED")).hasCount(1);
      assertThat(page.locator(".alert a:focus")).hasCount(1);
      page.locator(".state-ESCALATED a").focus();
      page.keyboard().press("o");
      assertThat(page.locator(".history")).containsText("I know this name");
      page.keyboard().press("u");
      assertThat(page.locator("#alerts")).isVisible();
    }
  }

  @Test
  void withoutAReasonNothingIsSent() {
    alerts("BR");
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/alerts?words=BR-1");
      page.keyboard().press("j");
      page.keyboard().press("f");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("#decide")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("#decide")).isHidden();
      assertThat(page.locator(".alert a").first()).isFocused();
    }
  }

  @Test
  void withoutScriptsTheFormOfTheAlertDoesTheSame() {
    alerts("BN");
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open("/alerts?words=BN-1");
      page.locator(".alert a").click();
      page.getByLabel("False positive: the party is not this entry").check();
      page.locator("#reason").fill("Another unit");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide")).click();
      assertThat(page.locator(".done")).containsText("waits for a second person");
    }
  }

  @Test
  void onAPhoneEverythingIsWithinTheWindow() {
    alerts("BP");
    try (Visit visit = Visit.onPhone()) {
      Page page = visit.open("/alerts?words=BP-");
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
      page.locator(".alert a").first().click();
      assertThat(page.locator(".sides")).isVisible();
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
    }
  }
}
