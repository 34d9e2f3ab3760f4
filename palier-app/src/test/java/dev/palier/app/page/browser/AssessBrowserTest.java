package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssessBrowserTest {

  private static void fill(Page page, String item, String destination, String day) {
    page.getByLabel("Chip or system").fill(item);
    page.getByLabel("Destination", new Page.GetByLabelOptions().setExact(false))
        .first()
        .fill(destination);
    page.locator("#as_of").fill(day);
  }

  private static void determine(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Determine")).click();
  }

  @Test
  void theFormLeadsToTheAnswerThatItsAddressReproduces() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/");
      assertThat(page.locator("#as_of")).hasValue("2026-11-24");
      fill(page, "H20", "China", "2025-07-15");
      page.locator("#exporter").fill("NVIDIA");
      determine(page);
      assertThat(page.locator("h1")).hasText("Licence required");
      assertThat(page.url()).contains("item=H20", "destination=China", "as_of=2025-07-15");
      String address = page.url();
      String body = page.locator("article.answer").innerText();
      page.navigate(address);
      assertThat(page.locator("article.answer").innerText()).isEqualTo(body);
    }
  }

  @Test
  void whatIsMissingIsOneClickAway() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/");
      fill(page, "nvidia-h20", "CN", "2025-07-15");
      determine(page);
      assertThat(page.locator("h1")).hasText("Needs information");
      assertThat(page.locator(".announced")).containsText("not law");
      page.locator(".choice", new Page.LocatorOptions().setHasText("nvidia")).first().click();
      assertThat(page.locator("h1")).hasText("Licence required");
      assertThat(page.url()).contains("exporter=nvidia");
      assertThat(page.locator(".announced")).containsText("assures NVIDIA and AMD");
    }
  }

  @Test
  void aYearBeforeNoRequirementWasFound() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/assess?item=nvidia-h20&destination=CN&as_of=2024-06-01");
      assertThat(page.locator("h1")).hasText("No requirement found");
      assertThat(page.locator("main")).containsText("Not asked");
      assertThat(page.locator("main")).not().containsText("cleared for");
    }
  }

  @Test
  void aMistakeComesBackBesideItsField() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.page();
      page.onConsoleMessage(message -> {});
      page.navigate(
          dev.palier.app.serve.TestServer.address("/?item=H100&destination=CN").toString());
      page.locator("#as_of").fill("2025-07-15");
      // The browser logs the 422 as a failed load; this visit asks through the page itself.
      assertThat(
              dev.palier.app.serve.TestServer.get(
                      "/assess?item=H100&destination=CN&as_of=2025-07-15")
                  .body())
          .contains("aria-invalid=\"true\"", "role=\"alert\"", "nvidia-h100-sxm");
    }
  }

  @Test
  void theFormCanBeFilledAndSentByKeyboardAlone() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.locator("#item")).isFocused();
      page.keyboard().type("nvidia-h20");
      page.keyboard().press("Escape");
      page.keyboard().press("Tab");
      assertThat(page.locator("#destination")).isFocused();
      page.keyboard().type("CN");
      page.keyboard().press("Escape");
      page.keyboard().press("Enter");
      assertThat(page.locator(".outcome h1")).isVisible();
    }
  }

  @Test
  void aFileOfOrdersIsAnswered() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/");
      page.locator("#orders")
          .setInputFiles(
              new FilePayload(
                  "orders.csv",
                  "text/csv",
                  "order_id,item,destination,as_of,exporter\nA-1,nvidia-h20,CN,2025-07-15,NVIDIA\n"
                      .getBytes(StandardCharsets.UTF_8)));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer each line"))
          .click();
      Locator row = page.locator("table.orders tbody tr");
      assertThat(row).containsText("Licence required");
      row.getByRole(AriaRole.LINK).first().click();
      assertThat(page.locator("h1")).hasText("Licence required");
    }
  }

  @Test
  void theFormWorksWithoutScripts() {
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open("/");
      fill(page, "nvidia-h20", "CN", "2025-07-15");
      determine(page);
      assertThat(page.locator("h1")).hasText("Needs information");
      assertThat(page.locator("[data-print]")).isHidden();
    }
  }

  @Test
  void theLinkCanBeCopied() {
    try (Visit visit = Visit.atDesk()) {
      visit
          .page()
          .context()
          .grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
      Page page = visit.open("/assess?item=nvidia-h20&destination=CN&as_of=2024-06-01");
      page.locator("[data-copy]").click();
      assertThat(page.locator("#copy-status")).hasText("Link copied");
      assertThat(page.evaluate("navigator.clipboard.readText()").toString())
          .endsWith("/assess?as_of=2024-06-01&item=nvidia-h20&destination=CN");
    }
  }
}
