package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("palier.root", "..")).resolve("examples/orders.csv");

  @TempDir Path folder;

  @Test
  void theThreeAnswersOnTheH20() {
    assertThat(outcome("--chip", "nvidia-h20", "--to", "CN", "--as-of", "2025-07-15"))
        .isEqualTo("NEEDS_INFORMATION");
    assertThat(
            outcome(
                "--chip",
                "nvidia-h20",
                "--to",
                "CN",
                "--as-of",
                "2025-07-15",
                "--exporter",
                "NVIDIA"))
        .isEqualTo("LICENCE_REQUIRED");
    assertThat(outcome("--chip", "nvidia-h20", "--to", "CN", "--as-of", "2024-06-01"))
        .isEqualTo("NO_REQUIREMENT_FOUND");
  }

  private static String outcome(String... options) {
    return json(options).path("outcome").asString("");
  }

  private static JsonNode json(String... options) {
    String[] arguments =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("assess", "--json"), java.util.stream.Stream.of(options))
            .toArray(String[]::new);
    return JsonMapper.shared().readTree(Run.of(arguments).out());
  }

  @Test
  void theJsonHasEveryFieldOfItsSchema() {
    JsonNode json =
        json("--chip", "H20", "--to", "China", "--as-of", "2025-07-15", "--exporter", "NVIDIA");
    assertThat(json.propertyNames())
        .contains(
            "outcome",
            "classification",
            "reviewPolicy",
            "exceptions",
            "findings",
            "needs",
            "notAsked",
            "announcements",
            "level",
            "tariff",
            "lastVerified",
            "inputDigest",
            "dataDigest");
    assertThat(
            json.path("findings")
                .valueStream()
                .filter(f -> f.path("provision").asString("").equals("3A090.b.1"))
                .findFirst()
                .orElseThrow()
                .path("trace")
                .asString(""))
        .isEqualTo("TPP 2368 < 2400");
    assertThat(json.path("announcements").path(0).path("id").asString(""))
        .isEqualTo("assurance-2025-07");
  }

  @Test
  void theExamplesAreAllAnsweredAsTheirNotesSay() {
    Run run = Run.of("assess", EXAMPLES.toString(), "--json");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    Map<String, String> outcomes = new java.util.TreeMap<>();
    JsonMapper.shared()
        .readTree(run.out())
        .forEach(order ->
            outcomes.put(order.path("orderId").asString(""), order.path("outcome").asString("")));
    assertThat(outcomes)
        .hasSizeGreaterThanOrEqualTo(40)
        .containsAllEntriesOf(ExampleOutcomes.EXPECTED)
        .hasSameSizeAs(ExampleOutcomes.EXPECTED);
  }

  @Test
  void badLinesAreToldTogetherAndDoNotStopGoodOnes() throws IOException {
    Path file = folder.resolve("orders.csv");
    Files.writeString(
        file,
        """
        order_id,as_of,item,destination,colour
        1,2024-06-01,nvidia-h20,CN,red
        2,yesterday,nvidia-h2o,Atlantis,red
        3,2024-06-01,nvidia-h20,CN,red,"one, too many"
        4,2024-06-01,nvidia-h20
        5,2024-06-01,nvidia-h100-sxm,CN,red
        """);
    Run run = Run.of("assess", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.out())
        .contains(
            "Order 2 (line 3) could not be read:",
            "as_of \"yesterday\": not a date",
            "Maybe you meant",
            "destination \"Atlantis\": not a country")
        .contains("Order 3 (line 4) could not be read:", "the line has 6 fields, the header 5")
        .contains("Order 4 (line 5) could not be read:", "destination \"\": the field is missing")
        .contains("1        2024-06-01 nvidia-h20", "5        2024-06-01 nvidia-h100-sxm");
    assertThat(run.err())
        .contains(
            "the column \"colour\" is not known and was not read",
            "3 orders could not be read; the others were answered.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "assess                                                  | Nothing to assess.",
        "assess nowhere.csv                                      | nowhere.csv: there is no such file.",
        "assess x.csv --chip H20                                 | Both a file and the options of one order are given.",
        "assess --chip H100 --to CN --as-of 2025-01-01           | item \"H100\": the name fits 3 products",
        "assess --chip H20                                       | as_of \"\": the field is missing",
        "assess --colour red                                     | Unknown option",
        "verify nowhere                                          | nowhere: there is no such file",
        "chips H2O                                               | No product \"H2O\" is in the catalogue.",
        "ladder                                                  | Missing required option",
        "ladder --as-of 2025-07-15 --metric speed                | No metric \"speed\".",
        "rules 3A09                                              | No provision \"3A09\".",
        "assess --data nowhere --chip H20 --to CN --as-of 2025-01-01 | --data nowhere: there is no such folder.",
        "fly                                                     | Unmatched argument",
      })
  void aMistakeIsToldWithAWayOutAndNoStackTrace(String line, String expected) {
    Run run = Run.of(line.strip().split(" +"));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(expected).contains("Maybe ").doesNotContain("\tat ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty, the file is empty",
    "header, no column destination",
    "binary, not text in UTF-8",
    "cut, not readable as CSV",
    "twice, the column \"item\" stands twice"
  })
  void aFileThatIsNoFileOfOrdersIsTold(String kind, String expected) throws IOException {
    Path file = folder.resolve("orders.csv");
    Files.write(
        file,
        switch (kind) {
          case "header" ->
              "order_id,as_of,item\n1,2024-06-01,nvidia-h20\n".getBytes(StandardCharsets.UTF_8);
          case "cut" ->
              "item,as_of,destination,note\nH20,2024-06-01,CN,\"cut\nH20,2024-06-01,CN,\n"
                  .getBytes(StandardCharsets.UTF_8);
          case "twice" -> "item,item,as_of,destination\n".getBytes(StandardCharsets.UTF_8);
          case "binary" ->
              "item,as_of,destination\nH20,2024-06-01,C\u00f4te\n"
                  .getBytes(StandardCharsets.ISO_8859_1);
          default -> new byte[0];
        });
    Run run = Run.of("assess", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(expected).contains("Maybe ").doesNotContain("\tat ");
  }

  @Test
  void aBrokenConfigurationIsAnUnreadableFileAndNoBrokenData() throws IOException {
    Files.writeString(folder.resolve("palier.yaml"), "databse: x\n");
    Run run =
        Run.of(
            "assess",
            "--home",
            folder.toString(),
            "--chip",
            "nvidia-h20",
            "--to",
            "CN",
            "--as-of",
            "2025-07-15",
            "--end-user",
            "Acme");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("palier.yaml:1 databse: unknown field");
  }

  @Test
  void aSealReplaysToTheSameBytesAndBreaksWhenAnythingDiffers() throws IOException {
    Path seal = folder.resolve("answer.seal");
    assertThat(Run.of("assess", EXAMPLES.toString(), "--seal", seal.toString()).code()).isZero();
    assertThat(Run.of("verify", seal.toString())).satisfies(run -> assertThat(run.code()).isZero());
    String text = Files.readString(seal);
    for (String change :
        List.of(
            "\"as_of\" : \"2025-07-15\"",
            "\"outcome\" : \"LICENCE_REQUIRED\"",
            "TPP 2368 < 2400",
            "\"seal\" : \"sha256:")) {
      assertThat(text).contains(change);
      Files.writeString(
          seal,
          text.replaceFirst(
              java.util.regex.Pattern.quote(change),
              java.util.regex.Matcher.quoteReplacement(
                  change.substring(0, change.length() - 2)
                      + "9"
                      + change.substring(change.length() - 1))));
      Run run = Run.of("verify", seal.toString());
      assertThat(run.code()).as(change).isEqualTo(ExitCode.SEAL_BROKEN);
      assertThat(run.err()).contains("THE SEAL DOES NOT HOLD").contains("Maybe ");
    }
    Files.writeString(seal, "{}");
    assertThat(Run.of("verify", seal.toString()).err()).contains("the file is no seal");
  }

  @Test
  void otherDataBreakASealAndTheFileIsNamed() throws IOException {
    Path seal = folder.resolve("answer.seal");
    Run.of(
        "assess",
        "--chip",
        "H20",
        "--to",
        "CN",
        "--as-of",
        "2025-07-15",
        "--seal",
        seal.toString());
    Path data = Path.of(System.getProperty("palier.root", "..")).resolve("data");
    Path copy = folder.resolve("data");
    try (var files = Files.walk(data)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(data.relativize(file)));
      }
    }
    Path letters = copy.resolve("regimes/us-ear/letters.yaml");
    Files.writeString(letters, Files.readString(letters).replace("1400.0", "1500.0"));
    Run run = Run.of("verify", seal.toString(), "--data", copy.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SEAL_BROKEN);
    assertThat(run.err()).contains("the data file regimes/us-ear/letters.yaml differs");
  }

  @Test
  void theReportsHoldEveryOrder() throws IOException {
    Path html = folder.resolve("report.html");
    Path pdf = folder.resolve("report.pdf");
    Path xlsx = folder.resolve("report.xlsx");
    Run run =
        Run.of(
            "assess",
            EXAMPLES.toString(),
            "--html",
            html.toString(),
            "--pdf",
            pdf.toString(),
            "--xlsx",
            xlsx.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(html))
        .contains("letter-2025-h20", "15 CFR 742.6(a)(6)(iii)", "Not legal advice");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains(
              "E21",
              "E50",
              "letter-2025-h20",
              "Page 2 of " + document.getNumberOfPages(),
              "Not legal advice");
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile())) {
      assertThat(workbook.getFirstSheet().read()).hasSize(ExampleOutcomes.EXPECTED.size() + 1);
    }
    assertThat(Run.of("assess", xlsx.toString(), "--json").code())
        .as("a workbook of ours is a file of orders")
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"en, Licence required", "fr, Licence exigée", "zh, 需要许可证"})
  void theLanguageMayBeChosen(String language, String expected) {
    assertThat(
            Run.of(
                    "assess",
                    "--lang",
                    language,
                    "--chip",
                    "H20",
                    "--to",
                    "CN",
                    "--as-of",
                    "2025-07-15",
                    "--exporter",
                    "NVIDIA")
                .out())
        .containsIgnoringCase(expected);
  }
}
