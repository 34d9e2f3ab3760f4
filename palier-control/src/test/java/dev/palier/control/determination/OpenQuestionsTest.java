package dev.palier.control.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.fact.FactKind;
import dev.palier.control.provision.Enforcement;
import org.junit.jupiter.api.Test;

/// What an outcome may rest on, what holds it back, and what is only said beside it.
class OpenQuestionsTest {

  @Test
  void anExporterThatMayBeTheAddresseeHoldsTheAnswerBack() {
    Determination determination = Desk.ask("item=nvidia-h20; destination=CN; as_of=2025-07-15");
    assertThat(determination.outcome()).isEqualTo(Outcome.NEEDS_INFORMATION);
    Need need = determination.needs().getFirst();
    assertThat(need.fact().name()).isEqualTo("exporter.id");
    assertThat(need.because()).extracting(p -> p.id()).contains("letter-2025-h20");
    assertThat(need.answers())
        .extracting(Need.Answer::outcome)
        .contains(Outcome.LICENCE_REQUIRED, Outcome.NO_REQUIREMENT_FOUND);
  }

  @Test
  void partiesAndEndUseThatNobodyNamedStandInNotAsked() {
    Determination determination =
        Desk.ask("item=nvidia-h100-sxm; destination=SG; as_of=2024-06-01");
    assertThat(determination.outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(determination.notAsked())
        .extracting(NotAsked::kind)
        .contains(FactKind.PARTY, FactKind.LISTING);
  }

  @Test
  void aNamedPartyMakesItsHeadquartersAndItsListingsCount() {
    Determination named =
        Desk.ask(
            "item=nvidia-h100-sxm; destination=SG; as_of=2024-06-01; end_user=Example; end_user_country=SG");
    assertThat(named.outcome()).isEqualTo(Outcome.NEEDS_INFORMATION);
    assertThat(named.needs())
        .extracting(n -> n.fact().name())
        .contains("ultimate_parent.country", "end_user.entity_list", "end_user.denied");
    Determination screened =
        Desk.ask(
            "item=nvidia-h100-sxm; destination=SG; as_of=2024-06-01; end_user=Example; end_user_country=SG; ultimate_parent_country=SG; end_user_lists=none");
    assertThat(screened.outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
  }

  @Test
  void anUnknownListingNeverSoftensARequirementThatIsCertain() {
    Determination determination =
        Desk.ask("item=nvidia-h100-sxm; destination=CN; as_of=2024-06-01; end_user=Example");
    assertThat(determination.outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(determination.needs()).extracting(n -> n.fact().name()).contains("end_user.denied");
  }

  @Test
  void anEndUseInUnknownWordsIsAskedAbout() {
    Determination determination =
        Desk.ask("item=nvidia-h20; destination=CN; as_of=2024-06-01; end_use=weather models");
    assertThat(determination.outcome()).isEqualTo(Outcome.NEEDS_INFORMATION);
    assertThat(determination.needs())
        .extracting(n -> n.fact().name())
        .contains("end_use.supercomputer", "end_use.military");
  }

  @Test
  void conflictingReadingsOfADieAreaHoldTheAnswerBackAndEachReadingSaysWhatItGives() {
    Determination determination =
        Desk.ask("item=amd-mi308x; destination=CN; as_of=2024-12-01; exporter=AMD");
    assertThat(determination.outcome()).isEqualTo(Outcome.NEEDS_INFORMATION);
    Need need = determination.needs().getFirst();
    assertThat(need.fact().name()).isEqualTo("item.performance_density");
    assertThat(need.answers())
        .extracting(Need.Answer::outcome)
        .containsExactlyInAnyOrder(Outcome.EXCEPTION_AVAILABLE, Outcome.NO_REQUIREMENT_FOUND);
    assertThat(Desk.ask("item=amd-mi300x; destination=CN; as_of=2024-12-01").outcome())
        .as("where every reading gives the same, the conflict does not matter")
        .isEqualTo(Outcome.LICENCE_REQUIRED);
  }

  @Test
  void estimatesAreNamed() {
    assertThat(
            Desk.ask("item=nvidia-b30a; destination=CN; as_of=2026-01-20; certified=no").caveats())
        .anyMatch(caveat ->
            caveat instanceof Caveat.Estimate estimate
                && estimate.fact().name().equals("item.tpp"));
  }

  @Test
  void aTextThatIsNotEnforcedIsFoundAndDoesNotDecide() {
    Determination determination =
        Desk.ask("item=nvidia-h100-sxm; destination=IN; as_of=2025-06-01");
    assertThat(determination.outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    Finding worldwide =
        determination.findings().list().stream()
            .filter(f -> f.id().equals("rs-a-worldwide"))
            .findFirst()
            .orElseThrow();
    assertThat(worldwide.verdict()).isEqualTo(dev.palier.control.condition.Truth.YES);
    assertThat(worldwide.enforcement()).isEqualTo(Enforcement.State.NOT_ENFORCED);
    assertThat(determination.announcements())
        .extracting(a -> a.id())
        .contains("diffusion-not-enforced");
  }

  @Test
  void theAffiliatesRuleFollowsItsStay() {
    String order =
        "item=nvidia-l20; destination=CN; end_user=Example; end_user_country=CN; ultimate_parent_country=CN; end_user_lists=owned-by-listed; end_use=commercial; exporter=Reseller; as_of=";
    assertThat(Desk.ask(order + "2025-09-28").outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(Desk.ask(order + "2025-09-29").outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(Desk.ask(order + "2025-11-09").outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(Desk.ask(order + "2025-11-10").outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(Desk.ask(order + "2026-11-09").outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    Determination after = Desk.ask(order + "2026-11-10");
    assertThat(after.outcome()).isEqualTo(Outcome.NEEDS_INFORMATION);
    assertThat(after.needs())
        .extracting(n -> n.fact().name())
        .containsExactly("law.truce_extended");
    assertThat(after.caveats())
        .anyMatch(c -> c instanceof Caveat.AfterLastVerified)
        .anyMatch(c ->
            c instanceof Caveat.UnconfirmedProvision p
                && p.provision().id().equals("affiliates-50"));
    assertThat(Desk.ask(order + "2026-11-10; facts=law.truce_extended=yes").outcome())
        .isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
  }

  @Test
  void knowledgeBecomesAQuestion() {
    assertThat(
            Desk.ask("item=nvidia-h20; destination=CN; as_of=2025-07-15; exporter=Reseller")
                .questions())
        .extracting(Finding::id)
        .contains("informed");
    assertThat(Desk.ask("item=nvidia-h100-sxm; destination=VN; as_of=2025-07-15").questions())
        .extracting(Finding::id)
        .contains("red-flag-21", "red-flag-22", "diversion-guidance");
  }
}
