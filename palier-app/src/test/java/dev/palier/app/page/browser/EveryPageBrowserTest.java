package dev.palier.app.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageBrowserTest {

  static String[] pages() {
    return new String[] {
      "/",
      "/assess?item=nvidia-h20&destination=CN&as_of=2025-07-15",
      "/chips?as_of=2025-07-15",
      "/chips/nvidia-h20",
      "/chips/amd-mi308x",
      "/chips/huawei-ascend-910c",
      "/screening",
      "/screening?name=Huawei+Technologies+Co.,+Ltd.",
      "/screening?name=Nobody+at+all&country=Nowhere",
      "/screening/file",
      "/alerts",
      "/alerts?state=all",
      "/audit",
      "/ladder",
      "/ladder?metric=sustained-throughput:deepseek-r1-decode",
      "/capability",
      "/capability?chips=nvidia-a100-sxm,huawei-ascend-910c,nvidia-h20",
      "/derate",
      "/derate?leverage=yes",
      "/derate/back-tests",
      "/rules",
      "/rules/diff?from=2023-11-16&to=2023-11-17",
      "/rules/proofs?as_of=2026-09-24",
      "/rules/impact",
      "/rules/impact?orders=example&from=2026-07-09&to=2026-07-10",
      "/rules/matrix?as_of=2026-07-23&eccn=5A002",
      "/rules/matrix?as_of=2026-07-23&destination=HK",
      "/rules/draft",
      "/rules/3A090.a",
      "/rules/review-2026-case-by-case"
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onAPhoneNothingReachesBeyondTheWindow(String path) {
    try (Visit visit = Visit.onPhone()) {
      visit.open(path);
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void inEveryLanguageThePageIsWhole(String path) {
    for (String language : new String[] {"fr-FR", "zh-CN"}) {
      try (Visit visit = Visit.inLanguage(language)) {
        Page page = visit.open(path);
        assertThat(page.locator("html")).hasAttribute("lang", language.substring(0, 2));
        assertThat(page.locator("h1")).isVisible();
        assertThat(visit.overflow()).isLessThanOrEqualTo(0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aReaderWhoHearsThePageFindsTheirWay(String path) {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open(path);
      assertThat(page.locator("h1")).hasCount(1);
      assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
      assertThat(page.getByRole(AriaRole.BANNER)).hasCount(1);
      assertThat(page.getByRole(AriaRole.CONTENTINFO)).hasCount(1);
      assertThat(
              page.evaluate(
                  """
                  [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                    .filter(field => !field.labels || field.labels.length === 0).length
                  """))
          .isEqualTo(0);
      assertThat(
              page.evaluate(
                  """
                  [...document.querySelectorAll('table')].filter(table => !table.caption
                    || [...table.querySelectorAll('th')].some(head => !head.scope)).length
                  """))
          .isEqualTo(0);
      assertThat(
              page.evaluate(
                  """
                  (() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                    return ids.filter((id, i) => ids.indexOf(id) !== i).join(' '); })()
                  """))
          .isEqualTo("");
      assertThat(page.locator("footer")).containsText("Not legal advice");
    }
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void textStandsOutFromWhatIsBehindIt(String theme) {
    try (Visit visit = theme.equals("dark") ? Visit.inTheDark() : Visit.atDesk()) {
      for (String path : pages()) {
        Page page = visit.open(path);
        assertThat(page.evaluate(CONTRAST)).as(path + " in the " + theme).isEqualTo("");
      }
    }
  }

  /// The texts whose contrast with their background is below 4.5 to 1.
  private static final String CONTRAST =
      """
      (() => {
        const channel = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
        const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
        const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
        const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
          if (c.length === 3 || c[3] > 0.9) return c; } return [255, 255, 255]; };
        const weak = new Set();
        for (const e of document.querySelectorAll('main *, header *, footer *')) {
          if (e.closest('svg') || e.closest('template') || !e.checkVisibility()) continue;
          if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
          const a = light(parse(getComputedStyle(e).color)), b = light(behind(e));
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) weak.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
        }
        return [...weak].join('; ');
      })()
      """;

  @Test
  void darkAndLightFollowTheSystemUntilTheReaderChooses() {
    try (Visit visit = Visit.inTheDark()) {
      Page page = visit.open("/");
      String dark = background(page);
      page.locator(".theme-switch").click();
      assertThat(background(page)).isNotEqualTo(dark);
      visit.open("/rules");
      assertThat(background(page)).isNotEqualTo(dark);
      assertThat(page.locator(".theme-switch")).hasAttribute("aria-pressed", "false");
    }
  }

  private static String background(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
  }

  @Test
  void theLanguageIsSwitchedOnThePageItself() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/assess?item=nvidia-h20&destination=CN&as_of=2024-06-01");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("中文")).click();
      assertThat(page.locator("html")).hasAttribute("lang", "zh");
      assertThat(page.url()).contains("item=nvidia-h20", "lang=zh");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("规则")).first().click();
      assertThat(page.locator("h1")).hasText("规则汇编");
    }
  }

  @Test
  void whatIsWrittenIntoTheFormNeverRuns() {
    try (Visit visit = Visit.atDesk()) {
      Page page = visit.open("/");
      page.locator("#item").fill("nvidia-h20");
      page.locator("#destination").fill("CN");
      page.locator("#exporter").fill("\"><script>alert(1)</script><img src=x onerror=alert(2)>");
      page.keyboard().press("Escape");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Determine")).click();
      assertThat(page.locator(".outcome h1")).isVisible();
      assertThat(page.locator("img")).hasCount(0);
    }
  }
}
