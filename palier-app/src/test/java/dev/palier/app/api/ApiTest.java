package dev.palier.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.command.Run;
import dev.palier.app.serve.TestLists;
import dev.palier.app.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static JsonNode get(String path) {
    return MAPPER.readTree(TestServer.get(path).body());
  }

  private static HttpResponse<String> post(String body) {
    return TestServer.post(
        "/api/v1/assess", "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anAnswerIsThatOfTheCommandLine() {
    String served =
        TestServer.get(
                "/api/v1/assess?item=nvidia-h20&destination=CN&as_of=2025-07-15&exporter=NVIDIA")
            .body();
    Run run =
        Run.of(
            "assess",
            "--chip",
            "nvidia-h20",
            "--to",
            "CN",
            "--as-of",
            "2025-07-15",
            "--exporter",
            "NVIDIA",
            "--json");
    assertThat(served).isEqualTo(run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-15, , NEEDS_INFORMATION",
    "2025-07-15, NVIDIA, LICENCE_REQUIRED",
    "2024-06-01, , NO_REQUIREMENT_FOUND",
  })
  void theH20OfTheSourceStory(String asOf, String exporter, String outcome) {
    JsonNode answer =
        get(
            "/api/v1/assess?item=nvidia-h20&destination=CN&as_of="
                + asOf
                + (exporter == null ? "" : "&exporter=" + exporter));
    assertThat(answer.get("outcome").asString()).isEqualTo(outcome);
  }

  @Test
  void aListIsAnsweredInItsOrderAndARefusedOneStandsInItsPlace() {
    JsonNode answers =
        MAPPER.readTree(
            post("""
            [{"order_id": 1, "item": "nvidia-h20", "destination": "CN", "as_of": "2024-06-01"},
             {"order_id": 2, "item": "nothing", "destination": "CN", "as_of": "2024-06-01"},
             {"order_id": 3, "item": "H20", "destination": "中国", "as_of": "2025-07-15", "exporter": "英伟达", "quantity": 8, "certified": null}]
            """)
                .body());
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).get("outcome").asString()).isEqualTo("NO_REQUIREMENT_FOUND");
    assertThat(answers.get(1).get("outcome").isNull()).isTrue();
    assertThat(answers.get(1).get("problems").get(0).get("field").asString()).isEqualTo("item");
    assertThat(answers.get(2).get("outcome").asString()).isEqualTo("LICENCE_REQUIRED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"item\": | 400 | ",
        "3 | 400 | ",
        "[3] | 400 | /0",
        "{\"itm\": \"x\"} | 400 | /itm",
        "[{\"item\": {\"a\": 1}}] | 400 | /0/item",
        "{\"item\": \"a\", \"item\": \"b\"} | 400 | ",
        "{\"item\": \"nothing\"} | 422 | item",
      })
  void aProblemSaysWhatWhereAndAWayOut(String body, int status, String where) {
    HttpResponse<String> response = post(body);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith(Problem.TYPE);
    JsonNode problem = MAPPER.readTree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("what").asString()).isNotBlank();
    assertThat(problem.get("where").asString()).isEqualTo(where == null ? "" : where);
    assertThat(problem.get("maybe").asString()).isNotBlank();
  }

  @Test
  void moreThanAThousandOrdersAreTooMany() {
    assertThat(post("[" + "{},".repeat(1000) + "{}]").statusCode()).isEqualTo(413);
  }

  @Test
  void deepNestingDoesNoHarm() {
    assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void catalogueLadderAndRules() {
    assertThat(get("/api/v1/chips")).hasSize(TestServer.PALIER.catalog().chips().size());
    assertThat(get("/api/v1/chips?maker=amd"))
        .allMatch(c -> c.get("maker").asString().equals("amd"));
    assertThat(get("/api/v1/chips/nvidia-h20").get("figures").has("fp16")).isTrue();
    JsonNode ladder = get("/api/v1/ladder?chip=nvidia-h20&level=4&as_of=2025-07-15");
    assertThat(ladder.get("claim").get("summary").asString())
        .startsWith("NVIDIA H20 96GB on 15 July 2025: fourth");
    assertThat(get("/api/v1/rules").get("provisions"))
        .hasSize(TestServer.PALIER.book().provisions().size());
    assertThat(get("/api/v1/rules?as_of=2022-09-15").get("provisions").size())
        .isLessThan(TestServer.PALIER.book().provisions().size());
    assertThat(get("/api/v1/rules/3A090.a").get("periods").get(0).get("from").asString())
        .isEqualTo("2023-11-17");
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
    JsonNode description = get("/api/v1/openapi.json");
    assertThat(description.get("openapi").asString()).startsWith("3.1");
    int described = 0;
    for (Route route :
        Api.routes(
            TestServer.PALIER, _ -> TestServer.PALIER.assessor(), () -> TestLists.SCREENER)) {
      JsonNode path = description.get("paths").get(Api.ROOT + route.path());
      assertThat(path).as(route.path()).isNotNull();
      JsonNode operation = path.get(route.method().name().toLowerCase(java.util.Locale.ROOT));
      assertThat(operation).as(route.path()).isNotNull();
      described++;
    }
    int operations = 0;
    for (var path : description.get("paths").properties()) {
      operations += path.getValue().size();
    }
    assertThat(operations).isEqualTo(described);
  }

  @Test
  void everySchemaThatIsNamedIsThere() {
    String text = TestServer.get("/api/v1/openapi.json").body();
    JsonNode schemas = MAPPER.readTree(text).get("components").get("schemas");
    java.util.regex.Pattern.compile("#/components/schemas/(\\w+)")
        .matcher(text)
        .results()
        .forEach(match -> assertThat(schemas.has(match.group(1))).as(match.group(1)).isTrue());
  }

  @Test
  void theExamplesOfTheDescriptionAreAnswered() {
    for (Route route :
        Api.routes(
            TestServer.PALIER, _ -> TestServer.PALIER.assessor(), () -> TestLists.SCREENER)) {
      if (route.method() == Route.Method.GET) {
        java.util.Map<String, String> query = new java.util.LinkedHashMap<>();
        String path = Api.ROOT + route.path();
        for (Route.Parameter parameter : route.parameters()) {
          if (parameter.place().equals("path")) {
            path = path.replace("{" + parameter.name() + "}", parameter.example());
          } else {
            query.put(parameter.name(), parameter.example());
          }
        }
        assertThat(TestServer.get(path, query).statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void aCellOfTheLicenceMatrixIsThatOfTheCommandLine() {
    String served =
        TestServer.get("/api/v1/matrix?as_of=2026-07-23&eccn=3A090&destination=AE").body();
    Run run =
        Run.of(
            "rules", "matrix", "--as-of", "2026-07-23", "--eccn", "3A090", "--to", "AE", "--json");
    assertThat(served).isEqualTo(run.out());
    assertThat(TestServer.get("/api/v1/matrix?as_of=2026-07-23").statusCode()).isEqualTo(400);
    assertThat(TestServer.get("/api/v1/matrix?eccn=9Z999").statusCode()).isEqualTo(404);
  }

  @Test
  void aPartyIsScreenedAndTheVersionsAreTold() {
    JsonNode answer = get("/api/v1/screen?name=Huawei+Technologies+Co.,+Ltd.&country=CN");
    assertThat(answer.get("schema").asString()).isEqualTo("palier/screening/1");
    JsonNode match = answer.get("matches").get(0);
    assertThat(match.get("entry").asString()).isEqualTo("us-el/huawei");
    assertThat(match.get("requirement").asString()).startsWith("For all items");
    assertThat(match.get("explanation").asString()).isNotBlank();
    assertThat(answer.get("versions")).hasSize(2);
    assertThat(get("/api/v1/screen?name=Nobody").get("noMatch").get(0).asString())
        .isEqualTo("No match in us-csl version 5a2b1c0d9e8f of 2026-07-31");
    assertThat(TestServer.get("/api/v1/screen?country=CN").statusCode()).isEqualTo(422);
  }

  @Test
  void aListOfPartiesIsScreenedInItsOrderAndOneWithoutANameStandsInItsPlace() {
    JsonNode answers =
        MAPPER.readTree(
            TestServer.post(
                    "/api/v1/screen",
                    "application/json",
                    """
                    [{"reference": "a", "name": "Nobody"},
                     {"reference": "b"},
                     {"reference": "c", "name": "Unit 61398", "country": "Atlantis"}]
                    """
                        .getBytes(StandardCharsets.UTF_8))
                .body());
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).get("matches")).isEmpty();
    assertThat(answers.get(1).get("problems").get(0).get("field").asString()).isEqualTo("name");
    assertThat(answers.get(2).get("matches").get(0).get("entry").asString())
        .isEqualTo("us-mieu/unit-61398");
    assertThat(answers.get(2).get("problems").get(0).get("value").asString()).isEqualTo("Atlantis");
  }
}
