package dev.palier.app.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.palier.app.serve.TestServer;
import java.util.ArrayList;
import java.util.List;

/// One reader's visit: a window of a size, a language and a colour scheme. At its end it must have
/// seen no error on the console, no dialog, and no request to anywhere else.
final class Visit implements AutoCloseable {

  static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 780;
  private static final int DESK_WIDTH = 1280;
  private static final int DESK_HEIGHT = 860;

  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  private Visit(Browser.NewContextOptions options) {
    this.context = Chromium.get().newContext(options);
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        faults.add(message.type() + ": " + message.text());
      }
    });
    page.onPageError(error -> faults.add("error: " + error));
    page.onDialog(dialog -> {
      faults.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(TestServer.address("/").toString())
          && !request.url().startsWith("data:")) {
        faults.add("request to " + request.url());
      }
    });
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("en-GB")
        .setColorScheme(ColorScheme.LIGHT);
  }

  static Visit atDesk() {
    return new Visit(options(DESK_WIDTH, DESK_HEIGHT));
  }

  static Visit onPhone() {
    return new Visit(options(PHONE_WIDTH, PHONE_HEIGHT));
  }

  static Visit inTheDark() {
    return new Visit(options(DESK_WIDTH, DESK_HEIGHT).setColorScheme(ColorScheme.DARK));
  }

  static Visit onPhoneInTheDark() {
    return new Visit(options(PHONE_WIDTH, PHONE_HEIGHT).setColorScheme(ColorScheme.DARK));
  }

  static Visit inLanguage(String tag) {
    return new Visit(options(DESK_WIDTH, DESK_HEIGHT).setLocale(tag));
  }

  static Visit withoutScripts() {
    return new Visit(options(DESK_WIDTH, DESK_HEIGHT).setJavaScriptEnabled(false));
  }

  Page open(String path) {
    page.navigate(TestServer.address(path).toString());
    return page;
  }

  Page page() {
    return page;
  }

  /// How far the page reaches beyond the window to the right.
  int overflow() {
    return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .intValue();
  }

  void photograph(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Chromium.screenshots().resolve(name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).isEmpty();
  }
}
