package dev.palier.app.page.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.serve.TestDesk;
import dev.palier.app.serve.TestServer;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Relation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyFilePageTest {

  private static final String BOUNDARY = "b0undary";

  private static HttpResponse<String> send(String file, String content, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
          .append(fields[i])
          .append("\"\r\n\r\n")
          .append(fields[i + 1])
          .append("\r\n");
    }
    body.append(
            "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"parties\"; filename=\"")
        .append(file)
        .append("\"\r\nContent-Type: text/csv\r\n\r\n")
        .append(content)
        .append("\r\n--" + BOUNDARY + "--\r\n");
    return TestServer.post(
        "/screening/file",
        "multipart/form-data; boundary=" + BOUNDARY,
        body.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyLineIsScreenedAndWhatCannotBeReadIsToldAtOnce() {
    HttpResponse<String> answer =
        send(
            "customers.csv",
            """
            reference,name,country,colour
            F-1,"Huawei Technologies Co., Ltd.",CN,red
            F-2,Nobody of this name,Atlantis,
            F-3,,CN,
            F-4,Unit 61398,CN,
            """,
            "token",
            TestDesk.TOKEN,
            "alerts",
            "yes",
            "watch",
            "yes");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "Huawei Technologies Co., Ltd.",
            "us-mieu",
            "Atlantis",
            "the name is missing",
            "colour",
            "no match in it proves nothing",
            "No match in us-csl version");
    PartyKey key = new PartyKey("F-1");
    assertThat(TestDesk.desk().alerts().ofParties(List.of(key)).get(key)).hasSize(1);
    assertThat(TestDesk.desk().parties().find(key)).isPresent();
    assertThat(TestDesk.desk().parties().find(new PartyKey("F-2"))).isPresent();
  }

  @Test
  void theResultsComeAsAFileAndNothingElseIsDoneUnasked() {
    HttpResponse<String> answer =
        send("g.csv", "reference,name\nG-1,Unit 61398\n", "token", TestDesk.TOKEN, "as", "csv");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"g-screened.csv\"");
    assertThat(answer.body())
        .startsWith("line,reference,name")
        .contains("us-mieu/unit-61398", "no match in it proves nothing");
    PartyKey key = new PartyKey("G-1");
    assertThat(TestDesk.desk().alerts().ofParties(List.of(key))).doesNotContainKey(key);
    assertThat(TestDesk.desk().parties().find(key)).isEmpty();
  }

  @Test
  void relatedNamesOpenAlertsOnlyWhereTheyAreAskedFor() {
    String file =
        "reference,name,country,type\nR-1,Semiconductor Manufacturing International,BR,vessel\n";
    PartyKey key = new PartyKey("R-1");
    send("r.csv", file, "token", TestDesk.TOKEN, "alerts", "yes", "watch", "yes");
    assertThat(TestDesk.desk().alerts().ofParties(List.of(key))).isEmpty();
    assertThat(TestDesk.desk().parties().find(key).orElseThrow().related()).isFalse();
    send("r.csv", file, "token", TestDesk.TOKEN, "alerts", "yes", "watch", "yes", "related", "yes");
    assertThat(TestDesk.desk().alerts().ofParties(List.of(key)).get(key))
        .extracting(alert -> alert.sighting().match().relation())
        .containsExactly(Relation.RELATED_NAME);
    assertThat(TestDesk.desk().parties().find(key).orElseThrow().related()).isTrue();
  }

  @Test
  void aFileThatIsNoneIsRefusedWithAWayOut() {
    assertThat(send("x.csv", "a,b\n1,2\n", "token", TestDesk.TOKEN).body())
        .contains("cannot be read as parties", "reference,name,type,country");
    assertThat(send("x.xlsx", "no workbook", "token", TestDesk.TOKEN).statusCode()).isEqualTo(400);
    assertThat(
            send("x.csv", "name\n" + "Nobody\n".repeat(5_001), "token", TestDesk.TOKEN)
                .statusCode())
        .isEqualTo(413);
  }
}
