package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assess?item=nvidia-h20&destination=CN&as_of=2025-07-15",
        "/chips",
        "/chips/nvidia-h20",
        "/ladder",
        "/rules",
        "/rules/matrix",
        "/rules/matrix.csv?as_of=2026-07-23&eccn=3A090",
        "/rules/3A090.a",
        "/api/v1/chips",
        "/nowhere",
        "/api/v1/nowhere"
      })
  void everyAnswerTellsTheBrowserWhatItMayDo(String path) {
    HttpResponse<String> response = TestServer.get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void aStaticFileMayBeKeptForGoodBecauseItsAddressHoldsItsHash() {
    Matcher sheet =
        Pattern.compile("/static/[0-9a-f]{16}/palier.css").matcher(TestServer.get("/").body());
    assertThat(sheet.find()).isTrue();
    HttpResponse<String> response = TestServer.get(sheet.group());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control"))
        .get()
        .asString()
        .contains("immutable", "max-age=31536000");
    assertThat(TestServer.get("/static/0000000000000000/palier.css").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageIsAskedForAgainAndMayBeAnsweredWithNothingNew() {
    HttpResponse<String> first = TestServer.get("/rules");
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(TestServer.get("/rules", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void whatIsLongIsCompressed() {
    HttpResponse<String> response = TestServer.get("/rules", "Accept-Encoding", "gzip");
    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | fr-CA,fr;q=0.8 | fr",
        "/ | zh-CN | zh",
        "/ | de, fr;q=0.5 | fr",
        "/ | de | en",
        "/ | ;;; | en",
        "/?lang=zh | fr | zh",
        "/?lang=xx | fr | fr",
      })
  void theLanguageIsThatOfTheAddressElseOfTheBrowser(
      String path, String accepted, String language) {
    assertThat(TestServer.get(path, "Accept-Language", accepted).body())
        .contains("<html lang=\"" + language + "\"");
  }

  @Test
  void linksKeepTheLanguageThatTheAddressNames() {
    assertThat(TestServer.get("/?lang=fr").body()).contains("href=\"/chips?lang=fr\"");
    assertThat(TestServer.get("/", "Accept-Language", "fr").body()).contains("href=\"/chips\"");
  }
}
