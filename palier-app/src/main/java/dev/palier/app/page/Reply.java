package dev.palier.app.page;

import java.nio.charset.StandardCharsets;

/// What goes back to a browser.
///
/// @param fileName the name under which the browser may save it; empty for a page
public record Reply(int status, String type, String fileName, byte[] bytes) {

  private static final int FOUND = 200;
  private static final String HTML = "text/html; charset=utf-8";

  public static Reply html(String page) {
    return html(FOUND, page);
  }

  public static Reply html(int status, String page) {
    return new Reply(status, HTML, "", page.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply file(String type, String name, byte[] bytes) {
    return new Reply(FOUND, type, name, bytes);
  }
}
