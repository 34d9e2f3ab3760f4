package dev.palier.app.page.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.serve.TestServer;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilityPageTest {

  private static String page(String query) {
    HttpResponse<String> response = TestServer.get("/capability" + query);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @Test
  void everyChipHasALineABandAndATable() {
    String page = page("");
    for (String id : new String[] {"nvidia-h20", "nvidia-h100-sxm", "nvidia-b200-sxm"}) {
      assertThat(page).contains("data-curve=\"" + id + "\"", "href=\"/chips/" + id + "\"");
    }
    assertThat(page).contains("class=\"band\"", "calibrated: runs of this chip", "extrapolated: ");
  }

  @Test
  void theFormSaysWhatTheAddressAsks() {
    assertThat(page("?chip1=nvidia-h20&chip3=nvidia-l20&model=qwen3-32b&input=1000&engine=vllm"))
        .contains(
            "<option value=\"nvidia-l20\" selected>",
            "<option value=\"qwen3-32b\" selected>",
            "name=\"input\" type=\"number\" min=\"1\" max=\"1000000\" value=\"1000\"",
            "<option value=\"vllm\" selected>")
        .doesNotContain("data-curve=\"nvidia-h100-sxm\"");
  }

  /// Weights of DeepSeek-R1 in 16 bit are over 1,300 GB, 16 A100 have 1,280 GB; the H20 has no FP4;
  /// R1 takes 163,840 tokens.
  @ParameterizedTest
  @CsvSource({
    "chips=nvidia-a100-sxm, Memory, the weights take",
    "chips=nvidia-h20&precision=nvfp4, Format, does not compute in nvfp4",
    "chips=nvidia-h20&input=200000, Context, exceed the context of 163840",
    "chips=huawei-ascend-910c, cannot be modelled, not published are"
  })
  void whatIsImpossibleSaysWhichLimitFails(String query, String limit, String why) {
    String page = page("?" + query);
    assertThat(page).contains("class=\"limit", limit, why).doesNotContain("<svg class=\"chart");
  }

  @Test
  void aWayToServeIsTakenApartAtItsAddress() {
    Matcher link =
        Pattern.compile("href=\"(/capability\\?[^\"]*of=nvidia-h200-sxm[^\"]*)#taken\"")
            .matcher(page(""));
    assertThat(link.find()).isTrue();
    String page = TestServer.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(page).contains("H200 SXM 141GB, tp", "expert-gate-up", "Held back by");
  }

  /// The shares of the parts of a step are those of the whole.
  @Test
  void thePartsOfAStepAddUp() {
    String page = page("?chips=nvidia-h20");
    String decode = page.substring(page.indexOf("A decode step"), page.indexOf("The prefill of"));
    Matcher width = Pattern.compile("<rect width=\"([\\d.]+)\"").matcher(decode);
    double sum = 0;
    while (width.find()) {
      sum += Double.parseDouble(width.group(1));
    }
    assertThat(sum).isBetween(98.5, 101.5);
  }

  @ParameterizedTest
  @CsvSource({
    "chips=nowhere",
    "model=nowhere",
    "precision=fp3",
    "engine=llama",
    "input=0",
    "gpus=900",
    "'chips=nvidia-h20,nvidia-l20,nvidia-l2,nvidia-a100-sxm,nvidia-h100-sxm,nvidia-h200-sxm'"
  })
  void whatCannotBeReadIsToldWithAWayOut(String query) {
    HttpResponse<String> response = TestServer.get("/capability?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Maybe ").doesNotContain("Exception");
  }
}
