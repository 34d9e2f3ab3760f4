package dev.palier.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipReadersTest {

  @Test
  void readsSharesPeriodsAndEntries() {
    OwnershipGraph graph =
        Graphs.csv(
            """
            # who owns Acme
            owner,owned,percent,from,until,source,entry,owner_country,owned_country
            "Huawei Technologies Co., Ltd.",Acme HK,30 %,2021-03-01,,annual report 2024,us-el/huawei us-cmic/9,CN,HK
            HUAWEI  TECHNOLOGIES CO., LTD.,Acme HK,,,,,,,
            """
                .replace("HUAWEI  TECHNOLOGIES CO., LTD.", "\"HUAWEI  TECHNOLOGIES CO., LTD.\""));
    assertThat(graph.holders()).hasSize(2);
    assertThat(graph.holders().getFirst().name()).isEqualTo("Huawei Technologies Co., Ltd.");
    assertThat(graph.holders().getFirst().entries()).containsExactly("us-cmic/9", "us-el/huawei");
    assertThat(graph.holders().getLast().party().country()).isEqualTo("HK");
    assertThat(graph.shares().getFirst().from()).isEqualTo(LocalDate.parse("2021-03-01"));
    assertThat(graph.named("acme  hk")).hasSize(1);
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThatThrownBy(() ->
            Graphs.csv(
                """
                owner,owned,percent,from,until,owned_country
                x,a,130,,,
                ,a,20,yesterday,,
                x,b,20,2024-01-01,2023-01-01,Hongkong
                x,a,20,,,CN
                x,a,20,,,HK
                """))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("6 problems")
        .hasMessageContaining("graph.csv:2 percent: \"130\" is not a percentage from 0 to 100")
        .hasMessageContaining("graph.csv:3 owner: the field is empty")
        .hasMessageContaining("graph.csv:3 from: \"yesterday\" is not a day")
        .hasMessageContaining("graph.csv:4 until")
        .hasMessageContaining("graph.csv:4 owned_country: \"Hongkong\"")
        .hasMessageContaining("graph.csv:6 country: \"a\" is in HK here and in CN before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a,b\n1,2",
        "owner,owned,percent,colour\nx,a,5,red",
        "owner,owner,owned,percent\n",
        "owner,owned,percent\n\"x,a,5",
        "owner,owned,percent,source\nx,a,5,\"cut off\ny,a,60,",
        "owner,owned,percent\nx,a,5,6,7"
      })
  void refusesWhatIsNoGraph(String text) {
    assertThatThrownBy(() -> Graphs.csv(text))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Maybe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30|30 %",
        "30.50 %|30.5 %",
        "33,3|33.3 %",
        "25-50|25–50 %",
        "25 % – 50 %|25–50 %",
        ">= 25|25–100 %",
        "<10%|0–10 %",
        "?|unknown",
        "Unknown|unknown",
        "0|0 %",
        "100|100 %"
      })
  void readsPercentages(String written, String read) {
    assertThat(Stake.parse(written).orElseThrow()).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-5", "1e9", "50-25", "half", "30 40", "NaN", "٣٠", "0x10"})
  void refusesWhatIsNoPercentage(String written) {
    assertThat(Stake.parse(written)).isEmpty();
  }

  @Test
  void readsFollowTheMoney() throws IOException {
    OwnershipGraph graph =
        followTheMoney(
            """
            {"id":"c1","schema":"Company","properties":{"name":["Acme HK"],"jurisdiction":["hk"]}}
            {"id":"c2","schema":"Company","properties":{"name":["Huawei","华为"],"country":["cn"]}}
            {"id":"o1","schema":"Ownership","properties":{"owner":["c2"],"asset":[{"id":"c1","schema":"Company"}],"percentage":["25-50"],"startDate":["2021-03"],"endDate":["2023"],"sourceUrl":["https://example.org/r"]}}
            {"id":"o2","schema":"Ownership","properties":{"owner":["c3"],"asset":["c1"],"percentage":["a majority"]}}
            {"id":"d1","schema":"Directorship","properties":{"director":["c9"],"organization":["c1"]}}
            """);
    assertThat(graph.holders()).extracting(Holder::id).containsExactly("c1", "c2", "c3");
    assertThat(graph.find("c1").orElseThrow().party().country()).isEqualTo("HK");
    Share share = graph.shares().getFirst();
    assertThat(share.stake()).hasToString("25–50 %");
    assertThat(share.from()).isEqualTo(LocalDate.parse("2021-03-01"));
    assertThat(share.until()).isEqualTo(LocalDate.parse("2024-01-01"));
    assertThat(graph.shares().getLast().stake()).isEqualTo(Stake.UNKNOWN);
    assertThat(graph.notes()).hasSize(2);
    assertThat(graph.named("华为")).hasSize(1);
  }

  @Test
  void tellsWhatIsWrongInFollowTheMoney() {
    assertThatThrownBy(() ->
            followTheMoney(
                """
                {"id":"o1","schema":"Ownership","properties":{"owner":["c2"]}}
                not json
                {"id":"o2","schema":"Ownership","properties":{"owner":["c2"],"asset":["c1"],"startDate":["soon"]}}
                """))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("graph.jsonl:1 asset")
        .hasMessageContaining("graph.jsonl:2")
        .hasMessageContaining("graph.jsonl:3 startDate: \"soon\"");
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertThat(Graphs.csv("\uFEFFowner,owned,percent\nx,a,5\n").shares()).hasSize(1);
    assertThat(
            followTheMoney(
                    "\uFEFF{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"A\"]}}\n")
                .holders())
        .hasSize(1);
  }

  /// Whatever bytes come, a reader answers with a graph or with problems.
  @Test
  void neverFailsOtherwise() throws IOException {
    SplittableRandom random = new SplittableRandom(67);
    String csv = "owner,owned,percent,from,until\nx,\"a, b\",30,2021-01-01,\no,a,25-50,,\n";
    String json =
        "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"x\"],\"asset\":[{\"id\":\"a\"}],\"percentage\":[\"30\"],\"endDate\":[\"2023\"]}}\n";
    int graphs = 0;
    for (int run = 0; run < 4_000; run++) {
      byte[] bytes = (run % 2 == 0 ? csv : json).getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(4); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        OwnershipGraph read =
            run % 2 == 0
                ? OwnershipCsv.read("f", new ByteArrayInputStream(bytes))
                : OwnershipFollowTheMoney.read("f", new ByteArrayInputStream(bytes));
        assertThat(read.holders()).isNotNull();
        graphs++;
      } catch (DataException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
    assertThat(graphs).isGreaterThan(500);
  }

  private static OwnershipGraph followTheMoney(String text) throws IOException {
    return OwnershipFollowTheMoney.read(
        "graph.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
