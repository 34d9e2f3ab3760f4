package dev.palier.app.page.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Leaves pictures of the pages in `target/screenshots`, for people to look at.
class ScreenshotsBrowserTest {

  @ParameterizedTest
  @CsvSource({
    "assess, /",
    "answer, /assess?item=nvidia-h20&destination=CN&as_of=2025-07-15&exporter=NVIDIA",
    "needs, /assess?item=nvidia-h20&destination=CN&as_of=2025-07-15",
    "chips-2022, /chips?as_of=2022-11-01",
    "chips-2025, /chips?as_of=2025-07-15",
    "chips-2026, /chips",
    "chip, /chips/nvidia-h20",
    "ladder, /ladder",
    "capability, /capability",
    "capability-zh, /capability?lang=zh",
    "derate, /derate?sm=78&rate16=25&rate8=25&rate64=25",
    "derate-fr, /derate?find=yes&lang=fr",
    "back-tests, /derate/back-tests",
    "rules, /rules",
    "rule, /rules/rs-a-worldwide",
    "draft, /rules/draft?provision=3A090.a.2",
    "impact, /rules/impact?orders=example&from=2026-07-09&to=2026-07-10",
    "impact-zh, /rules/impact?orders=example&from=2026-01-14&to=2026-01-15&lang=zh",
    "answer-fr, /assess?item=nvidia-h200-sxm&destination=CN&as_of=2026-02-01&lang=fr",
    "chips-zh, /chips?lang=zh"
  })
  void everyPageHasItsPicture(String name, String path) {
    try (Visit visit = Visit.atDesk()) {
      visit.open(path);
      visit.photograph(name + "-light");
    }
    try (Visit visit = Visit.onPhoneInTheDark()) {
      visit.open(path);
      visit.photograph(name + "-phone-dark");
    }
  }

  @ParameterizedTest
  @CsvSource({"chips, /chips", "ladder, /ladder", "chip, /chips/amd-mi308x"})
  void chartsHaveTheirPictureInTheDarkAndOnAPhone(String name, String path) {
    try (Visit visit = Visit.inTheDark()) {
      visit.open(path);
      visit.photograph(name + "-dark");
    }
    try (Visit visit = Visit.onPhone()) {
      visit.open(path);
      visit.photograph(name + "-phone");
    }
  }
}
