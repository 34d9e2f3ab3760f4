package dev.palier.app.page.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The system's Chromium, started once for all tests.
final class Chromium {

  private static final Path ROOT = Path.of(System.getProperty("palier.root", "."));
  private static final Path DRIVER = ROOT.resolve("target/playwright");
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Browser browser;

  private Chromium() {}

  /// Where the tests leave what they saw.
  static Path screenshots() {
    return ROOT.resolve("target/screenshots");
  }

  static synchronized Browser get() {
    if (browser == null) {
      browser = start();
    }
    return browser;
  }

  private static Browser start() {
    Optional<Path> chromium = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (chromium.isEmpty()) {
      return without("there is no Chromium in " + PLACES, "apt-get install chromium");
    }
    if (!Files.exists(DRIVER.resolve("package")) || !Files.exists(DRIVER.resolve("node"))) {
      return without("there is no driver in " + DRIVER, ".ci/playwright.sh");
    }
    System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.get())
                .setArgs(FLAGS)
                .setHeadless(true));
  }

  private static Browser without(String why, String remedy) {
    String message = "No browser test was run: " + why + ".\nMaybe run " + remedy + ".";
    if (System.getenv("CI") != null) {
      return fail(message);
    }
    return abort(message);
  }
}
