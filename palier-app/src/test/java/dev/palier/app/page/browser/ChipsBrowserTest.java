package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChipsBrowserTest {

  @Test
  void theSliderMovesTheLinesAndTheStatuses() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/chips");
      assertThat(page.locator("[data-region='3A090.a']")).isVisible();
      page.locator("#day-slider").fill("0");
      assertThat(page.locator("#as_of")).hasValue("2022-09-01");
      assertThat(page.locator("[data-region='letter-2022']")).isVisible();
      assertThat(page.locator("[data-region='3A090.a']")).hasCount(0);
      assertThat(page).hasURL(Pattern.compile("as_of=2022-09-01"));
      assertThat(page.locator("#day-slider")).hasAttribute("aria-valuetext", "2022-09-01");
    }
  }

  @Test
  void theSliderAnswersToTheKeyboard() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/chips?as_of=2023-11-01");
      page.locator("#day-slider").focus();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#as_of")).hasValue("2023-11-17");
      assertThat(page.locator("[data-region='3A090.a']")).isVisible();
    }
  }

  @Test
  void pointerAndFocusTellTheFiguresOfAChip() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/chips?as_of=2025-07-15");
      page.locator("[data-dot='nvidia-t4'] .hit").first().hover();
      assertThat(page.locator("#dot-details")).containsText("NVIDIA T4");
      page.locator("[data-dot='nvidia-h20']").first().focus();
      assertThat(page.locator("#dot-details")).containsText("TPP 2368");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("NVIDIA H20 96GB");
    }
  }

  @Test
  void theFilterKeepsTheMakersChips() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/chips");
      page.locator("#maker").selectOption("huawei");
      assertThat(page).hasURL(Pattern.compile("maker=huawei"));
      assertThat(page.locator("tbody tr")).hasCount(11);
    }
  }

  @Test
  void theTableIsSortedByItsHeadings() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/chips?maker=nvidia");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Memory GB/s")).click();
      assertThat(page.locator("th[aria-sort=descending]")).containsText("Memory GB/s");
      assertThat(page.locator("tbody tr").first()).containsText("22000");
    }
  }

  @Test
  void withoutScriptsTheChangesOfTheRulesAreLinks() {
    try (Visit visit = Visit.withoutScripts()) {
      Page page = visit.open("/chips");
      assertThat(page.locator("#day-slider")).isHidden();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2022-10-21")).click();
      assertThat(page.locator("[data-region='3A090-2022']")).isVisible();
      assertThat(page.locator("#as_of")).hasValue("2022-10-21");
    }
  }

  @Test
  void aChipTellsItsStatusItsFamilyAndItsSources() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/chips/nvidia-h20");
      assertThat(page.locator(".bars .bar-LICENCE_REQUIRED").first()).isVisible();
      assertThat(page.locator(".tree")).containsText("NVIDIA H100 SXM5 80GB");
      assertThat(page.locator(".tree [aria-current]")).hasText("NVIDIA H20 96GB");
      assertThat(page.locator("main")).containsText("2 × MacTOPS × bit length");
      assertThat(page.locator(".steps .line").count()).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void theLadderAnswersTheQuestionOfTheSourceStory() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/ladder");
      assertThat(page.locator("#claim-title"))
          .hasText("Was the NVIDIA H20 96GB at level 4 on 2025-07-15?");
      assertThat(page.locator(".claim-answer"))
          .containsText("fourth by product rank and family on memory bandwidth");
      page.locator("#level").fill("3");
      page.keyboard().press("Tab");
      assertThat(page.locator("#claim-title")).containsText("at level 3");
    }
  }

  @Test
  void theStatuteBookLeadsToAProvision() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/rules");
      page.locator(".story-chart a").nth(5).click();
      assertThat(page.locator(".story")).isVisible();
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("rs-a-worldwide").setExact(true))
          .last()
          .click();
      assertThat(page.locator("h1")).hasText("rs-a-worldwide");
      assertThat(page.locator("main")).containsText("text only: not enforced");
      assertThat(page.locator(".announced")).containsText("not law");
    }
  }
}
