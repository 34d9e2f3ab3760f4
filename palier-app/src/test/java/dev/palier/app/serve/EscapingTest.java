package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.transaction.Field;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader writes comes back as text, wherever it stands in a page.
class EscapingTest {

  private static final String ATTACK = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

  private static void isText(String page) {
    assertThat(page)
        .doesNotContain("<script>alert", "<img src=x", "\"><script")
        .doesNotContainPattern("<[^>]*\\sonerror=");
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void inEveryFieldOfTheFormAndTheAnswer(Field field) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("item", "nvidia-h20");
    fields.put("destination", "CN");
    fields.put("as_of", "2025-07-15");
    fields.put(field.column(), ATTACK);
    for (String path : new String[] {"/", "/assess", "/assess.pdf"}) {
      var response = TestServer.get(path, fields);
      assertThat(response.statusCode()).isIn(200, 422);
      isText(response.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as_of",
        "destination",
        "maker",
        "market",
        "sort",
        "order",
        "lang",
        "chip",
        "level",
        "ladder",
        "metric",
        "definition",
        "withdrawn",
        "export_only",
        "other\"><script>alert(1)"
      })
  void inEveryParameterOfThePages(String name) {
    for (String path :
        new String[] {"/chips", "/chips/nvidia-h20", "/ladder", "/rules", "/rules/3A090.a"}) {
      isText(TestServer.get(path, Map.of(name, ATTACK)).body());
    }
  }

  @Test
  void inPaths() {
    String attack = dev.palier.app.ask.Address.encoded("<script>alert(1)</script>");
    isText(TestServer.get("/chips/" + attack).body());
    isText(TestServer.get("/rules/" + attack).body());
    isText(TestServer.get("/" + attack).body());
  }

  @Test
  void inAFileOfOrdersAndItsName() {
    byte[] orders =
        ("order_id,item,destination,as_of,<script>alert(1)</script>\n"
                + "<script>alert(1)</script>,nvidia-h20,CN,2025-07-15,x\n"
                + "<img src=x onerror=alert(1)>,<script>alert(1)</script>,CN,2025-07-15,x\n")
            .getBytes(StandardCharsets.UTF_8);
    String page =
        TestServer.post(
                "/orders",
                "multipart/form-data; boundary=palier",
                TestServer.upload("palier", "<script>alert(1)</script>.csv", orders))
            .body();
    assertThat(page).contains("&lt;script");
    isText(page);
  }

  @Test
  void inJsonOfTheInterface() {
    var response = TestServer.get("/api/v1/assess", Map.of("item", ATTACK));
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
  }
}
