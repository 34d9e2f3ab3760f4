package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.page.assess.OrdersPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final String FORM = "multipart/form-data; boundary=palier";

  private static HttpResponse<String> upload(String name, byte[] content) {
    return TestServer.post("/orders", FORM, TestServer.upload("palier", name, content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTurnedAway() {
    HttpResponse<String> response =
        TestServer.post("/api/v1/assess", "application/json", new byte[(1 << 20) + 1]);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("\"what\" : \"The request is too large.\"");
  }

  @Test
  void soIsOneThatDoesNotSayHowLongItIs() {
    HttpResponse<String> response =
        TestServer.send(
            HttpRequest.newBuilder(TestServer.address("/api/v1/assess"))
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[3 << 20])))
                .build());
    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void aFileOfEightMebibytesIsReadAndALargerOneIsNot() {
    byte[] header = bytes("item,destination,as_of\nnvidia-h20,CN,2025-07-15\n# ");
    byte[] most = java.util.Arrays.copyOf(header, 1 << 20);
    java.util.Arrays.fill(most, header.length, most.length, (byte) 'x');
    assertThat(upload("orders.csv", most).statusCode()).isIn(200, 400);
    assertThat(upload("orders.csv", new byte[9 << 20]).statusCode()).isEqualTo(413);
  }

  @Test
  void anAddressMayNotBeEndless() {
    assertThat(TestServer.get("/?item=" + "a".repeat(40_000)).statusCode()).isIn(414, 431);
  }

  @Test
  void aFileOfOrdersIsAnsweredLineByLine() {
    HttpResponse<String> response =
        upload(
            "o.csv",
            bytes(
                """
                order_id,item,destination,as_of,exporter,colour
                A-1,nvidia-h20,CN,2025-07-15,NVIDIA,red
                A-2,nvidia-h20,CN,2024-06-01,NVIDIA,red
                A-3,nothing,CN,2024-06-01,NVIDIA,red
                """));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("2 lines answered, 1 could not be read", "A-1", "A-3", "colour")
        .contains("Licence required", "No requirement found");
  }

  @Test
  void aFileThatIsNoFileOfOrdersSaysWhyWithoutAPath() {
    HttpResponse<String> response = upload("o.csv", bytes("a,b\n1,2\n"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("no column as_of, item, destination among a, b")
        .doesNotContain("/tmp");
    assertThat(upload("o.xlsx", bytes("no workbook")).statusCode()).isEqualTo(400);
    assertThat(upload("o.csv", bytes("")).statusCode()).isEqualTo(400);
  }

  @Test
  void tooManyLinesAreForTheCommandLine() {
    String lines = "nvidia-h20,CN,2025-07-15\n".repeat(OrdersPage.LIMIT_LINES + 1);
    HttpResponse<String> response = upload("o.csv", bytes("item,destination,as_of\n" + lines));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("palier assess FILE");
  }

  @Test
  void aWorkbookThatUnpacksToAHugeOneIsTurnedAway() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 140; i++) {
        zip.write(zeros);
      }
    }
    assertThat(upload("o.xlsx", bomb.toByteArray()).statusCode()).isEqualTo(413);
  }

  @Test
  void aBrokenUploadIsTheSendersMistake() {
    assertThat(TestServer.post("/orders", FORM, bytes("no form at all")).statusCode())
        .isEqualTo(400);
    assertThat(TestServer.post("/orders", "text/plain", bytes("x")).statusCode()).isEqualTo(400);
  }

  @Test
  void onlyWhatReadsIsAllowed() {
    HttpResponse<String> response =
        TestServer.send(
            HttpRequest.newBuilder(TestServer.address("/chips"))
                .method("DELETE", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(response.statusCode()).isEqualTo(405);
  }
}
