package dev.palier.app.page;

import java.nio.charset.StandardCharsets;

/// What goes back to a browser.
///
/// @param fileName the name under which the browser may save it; empty for a page
/// @param attached whether it is saved rather than shown
/// @param location where the browser goes on; empty where it stays
public record Reply(
    int status, String type, String fileName, byte[] bytes, boolean attached, String location) {

  private static final int FOUND = 200;
  private static final int SEE_OTHER = 303;
  private static final String HTML = "text/html; charset=utf-8";

  public static Reply html(String page) {
    return html(FOUND, page);
  }

  public static Reply html(int status, String page) {
    return new Reply(status, HTML, "", page.getBytes(StandardCharsets.UTF_8), false, "");
  }

  public static Reply file(String type, String name, byte[] bytes) {
    return new Reply(FOUND, type, name, bytes, false, "");
  }

  /// A file that is saved.
  public static Reply attachment(String type, String name, byte[] bytes) {
    return new Reply(FOUND, type, name, bytes, true, "");
  }

  /// Something was done: the browser goes on to another address, so that nothing is sent twice.
  public static Reply seeOther(String location) {
    return new Reply(SEE_OTHER, HTML, "", new byte[0], false, location);
  }
}
