package dev.palier.control.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.provision.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The temporal vectors of the research note: the same product at different dates and places.
class TemporalVectorsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // NVIDIA A800 SXM to China
        "item=nvidia-a800-sxm; destination=CN; as_of=2022-09-30; exporter=NVIDIA | NO_REQUIREMENT_FOUND | not listed |",
        "item=nvidia-a800-sxm; destination=CN; as_of=2022-10-21; exporter=NVIDIA | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-a800-sxm; destination=CN; as_of=2023-10-22; exporter=NVIDIA | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-a800-sxm; destination=CN; as_of=2023-11-16; exporter=Reseller | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-a800-sxm; destination=CN; as_of=2023-11-17; exporter=NVIDIA | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_DENIAL",
        "item=nvidia-a800-sxm; destination=CN; as_of=2026-01-14; exporter=NVIDIA; certified=yes | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_DENIAL",
        "item=nvidia-a800-sxm; destination=CN; as_of=2026-01-15; exporter=NVIDIA; certified=yes | LICENCE_REQUIRED | 3A090.a | CASE_BY_CASE",
        "item=nvidia-a800-sxm; destination=CN; as_of=2026-01-15; exporter=NVIDIA; certified=no | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_DENIAL",
        // H20 to China
        "item=nvidia-h20; destination=CN; as_of=2024-06-01 | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-h20; destination=CN; as_of=2025-04-08; exporter=NVIDIA | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-h20; destination=CN; as_of=2025-04-09; exporter=NVIDIA | LICENCE_REQUIRED | 3A991.p |",
        "item=nvidia-h20; destination=CN; as_of=2025-04-09; exporter=Reseller | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-h20; destination=CN; as_of=2025-07-15 | NEEDS_INFORMATION | 3A991.p |",
        "item=nvidia-h20; destination=HK; as_of=2025-07-15; exporter=NVIDIA | LICENCE_REQUIRED | 3A991.p |",
        "item=nvidia-h20; destination=CN; as_of=2026-01-15; exporter=NVIDIA; certified=yes | LICENCE_REQUIRED | 3A991.p | CASE_BY_CASE",
        // L4 by destination
        "item=nvidia-l4; destination=VN; as_of=2023-11-17 | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_APPROVAL",
        "item=nvidia-l4; destination=IL; as_of=2023-11-17 | NO_REQUIREMENT_FOUND | 3A090.a |",
        // RTX 4090 and 4090 D to China
        "item=nvidia-rtx-4090; destination=CN; as_of=2022-11-01 | NO_REQUIREMENT_FOUND | 3A991.p |",
        "item=nvidia-rtx-4090; destination=CN; as_of=2023-11-17 | EXCEPTION_AVAILABLE | 3A090.a | PRESUMPTION_OF_DENIAL",
        "item=nvidia-rtx-4090-d; destination=CN; as_of=2023-12-28 | NO_REQUIREMENT_FOUND | 3A991.p |",
        // H200 in 2026
        "item=nvidia-h200-sxm; destination=MO; as_of=2026-02-10; exporter_country=MY; export_type=reexport; certified=yes | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_DENIAL",
        "item=nvidia-h200-sxm; destination=MY; as_of=2026-06-15; end_user_country=MY; ultimate_parent_country=CN | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_DENIAL",
        "item=nvidia-h200-sxm; destination=CN; as_of=2026-06-15; end_user_country=CN; ultimate_parent_country=US; certified=yes | LICENCE_REQUIRED | 3A090.a | CASE_BY_CASE",
        "item=nvidia-h200-sxm; destination=CN; as_of=2026-06-15; end_user_country=CN; ultimate_parent_country=US; certified=no | LICENCE_REQUIRED | 3A090.a | PRESUMPTION_OF_DENIAL",
        // RTX 5090 D to China
        "item=nvidia-rtx-5090-d; destination=CN; as_of=2025-06-01; exporter=NVIDIA | LICENCE_REQUIRED | 3A991.p |",
        "item=nvidia-rtx-5090-d; destination=CN; as_of=2025-06-01; exporter=Reseller | NO_REQUIREMENT_FOUND | 3A991.p |",
        // the Emirates, Cambodia, Ascend
        "item=nvidia-h100-sxm; destination=AE; as_of=2026-07-09 | LICENCE_REQUIRED | 3A090.a | CASE_BY_CASE",
        "item=nvidia-h100-sxm; destination=AE; as_of=2026-07-10 | LICENCE_REQUIRED | 3A090.a | CASE_BY_CASE",
        "item=nvidia-h100-sxm; destination=AE; as_of=2026-07-10; end_user=G42; end_user_country=AE; ultimate_parent_country=AE; end_user_lists=none | EXCEPTION_AVAILABLE | 3A090.a | CASE_BY_CASE",
        "item=huawei-ascend-910b; destination=TH; as_of=2025-05-13 | PROHIBITED | 3A090.a |",
        "item=nvidia-hgx-h100; destination=IN; as_of=2025-03-01 | NO_REQUIREMENT_FOUND | 4A090.a |",
        "item=nvidia-hgx-h100; destination=CN; as_of=2025-03-01 | LICENCE_REQUIRED | 4A090.a | PRESUMPTION_OF_DENIAL",
        "item=nvidia-t4; destination=RU; as_of=2024-03-01 | LICENCE_REQUIRED | 3A991.p | DENIAL",
      })
  void comesOut(String order, Outcome outcome, String entry, ReviewPolicy policy) {
    Determination determination = Desk.ask(order);
    assertThat(determination.outcome()).isEqualTo(outcome);
    assertThat(determination.classification().entry()).isEqualTo(entry);
    assertThat(determination.review().findPolicy().orElse(null)).isEqualTo(policy);
  }

  @Test
  void withoutAWordOnCertificationTheReviewPolicyIsOpenAndSaysWhatEachAnswerGives() {
    Determination determination =
        Desk.ask("item=nvidia-h200-sxm; destination=CN; as_of=2026-02-01; exporter=NVIDIA");
    assertThat(determination.outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(determination.review().undetermined()).isTrue();
    Need need =
        determination.needs().stream()
            .filter(n -> n.fact().name().equals("application.certified"))
            .findFirst()
            .orElseThrow();
    assertThat(need.answers())
        .extracting(answer -> answer.review().policy())
        .containsExactly(ReviewPolicy.CASE_BY_CASE, ReviewPolicy.PRESUMPTION_OF_DENIAL);
  }

  @Test
  void theAnnouncementOfJuly2025StandsBesideTheLawAndChangesNothing() {
    Determination determination =
        Desk.ask("item=nvidia-h20; destination=CN; as_of=2025-07-15; exporter=NVIDIA");
    assertThat(determination.announcements()).extracting(a -> a.id()).contains("assurance-2025-07");
    assertThat(determination.outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
  }
}
