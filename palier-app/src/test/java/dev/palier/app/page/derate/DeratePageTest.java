package dev.palier.app.page.derate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.serve.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeratePageTest {

  /// The H20's cut of the H100: 78 of 132 SMs at a quarter of the tensor rate, TPP 2,339.
  private static final String H20 = "sm=78&rate64=25&rate16=25&rate8=25&stacks=6";

  private static String cut(String query) {
    HttpResponse<String> response = TestServer.get("/derate/cut?" + query);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @Test
  void theDesignAsSoldNeedsALicence() {
    assertThat(cut("parent=nvidia-h100-sxm&as_of=2023-11-17&destination=CN"))
        .contains("outcome-LICENCE_REQUIRED", "presumption of denial", "rs-a-destination")
        .contains("3A090.a.1", "4800");
  }

  @Test
  void theCutOfTheH20GoesThroughInItsYearAndNotUnderTheLetters() {
    assertThat(cut(H20 + "&as_of=2023-11-17"))
        .contains("outcome-NO_REQUIREMENT_FOUND", "2338.8", "below 2400")
        .doesNotContain("class=\"light lit\"");
    assertThat(cut(H20 + "&as_of=2025-07-14")).doesNotContain("outcome-NO_REQUIREMENT_FOUND");
  }

  @Test
  void theCutStandsBesideTheParentAndTheStorysChips() {
    assertThat(cut(H20))
        .contains("This cut", "H100 SXM5 80GB", "H20 96GB", "H200 SXM 141GB", "B200 SXM 180GB")
        .contains("deepseek-r1-decode", "deepseek-r1-prefill", "deepseek-v3-training");
  }

  @Test
  void theSearchSetsTheSlidersAndShowsItsCertificate() {
    String page = TestServer.get("/derate?parent=nvidia-h100-sxm&as_of=2023-11-17&find=yes").body();
    assertThat(page)
        .contains("Proved over", "gap 0 %", "outcome-NO_REQUIREMENT_FOUND", "fewest cuts within")
        .contains("name=\"of\" value=\"nvidia-h100-sxm\"");
  }

  @Test
  void leverageSaysWhatEachThresholdIsWorth() {
    assertThat(TestServer.get("/derate?leverage=yes").body())
        .contains("<code>item.tpp</code> 2400", "−10 %", "is not law");
  }

  @Test
  void theSlidersOfAnotherParentDoNotCount() {
    assertThat(cut("parent=nvidia-a100-sxm&of=nvidia-h100-sxm&sm=132&as_of=2022-10-21"))
        .contains("4992");
  }

  @Test
  void aPartForOtherUsesStandsUnderNoteTwo() {
    assertThat(cut("parent=nvidia-rtx-4090&as_of=2023-11-17&sm=114&market=other"))
        .contains("outcome-NO_REQUIREMENT_FOUND");
    assertThat(cut("parent=nvidia-rtx-4090&as_of=2023-11-17&sm=114&market=data-centre"))
        .doesNotContain("outcome-NO_REQUIREMENT_FOUND");
  }

  @Test
  void backTestsSetTheMakersBesideTheSearch() {
    assertThat(TestServer.get("/derate/back-tests").body())
        .contains("NVIDIA A800", "NVIDIA H800", "NVIDIA H20", "4090 D", "maker", "search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parent=nvidia-h20",
        "workload=chess",
        "destination=Atlantis",
        "sm=133",
        "rate16=101",
        "rate16=half",
        "links=-1",
        "as_of=1999-01-01",
        "market=moon",
        "within=hope"
      })
  void whatCannotBeReadIsToldWithAWayOut(String query) {
    HttpResponse<String> response = TestServer.get("/derate?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Maybe ").doesNotContain("Exception");
  }
}
