package dev.palier.control.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.fact.FactValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartyFindingsTest {

  private static final String VERSION = "us-csl version 1a2b3c4d5e6f of 2026-07-31";
  private static final ListEntry ENTRY =
      new ListEntry(
          "us-el/1",
          "us-el",
          "Acme Computing",
          "For all items subject to the EAR",
          "Presumption of denial",
          "84 FR 22963",
          VERSION,
          List.of("entity-list"),
          List.of("footnote-4"));

  private static PartyMatch match(PartyRole role, Standing standing) {
    return new PartyMatch(new NamedParty(role, "Acme", "CN"), ENTRY, standing, "0.98", "same name");
  }

  private static Map<String, FactValue> facts(PartyMatch... matches) {
    return new PartyFindings(
            List.of(new NamedParty(PartyRole.END_USER, "Acme", "CN")),
            List.of(matches),
            List.of(VERSION),
            List.of(),
            Map.of(
                "entity-list", new Coverage(true, VERSION),
                "footnote-4", new Coverage(true, VERSION),
                "denied", new Coverage(true, VERSION),
                "sdn", new Coverage(false, "of us-sdn only the starter list is here")))
        .facts();
  }

  @Test
  void aCertainMatchIsAFactAndWhatItsTermsLeaveOpenIsNot() {
    Map<String, FactValue> facts = facts(match(PartyRole.CONSIGNEE, Standing.CERTAIN));
    assertThat(facts)
        .containsEntry(
            "end_user.entity_list",
            new FactValue.Truth(
                true,
                "screening: the consignee Acme is Acme Computing (us-el/1, "
                    + VERSION
                    + "; For all items subject to the EAR; 84 FR 22963): same name"));
    assertThat(facts.get("end_user.footnote_4"))
        .isInstanceOfSatisfying(
            FactValue.Unknown.class,
            unknown ->
                assertThat(unknown.reason()).endsWith("carry footnote-4 could not be read."));
  }

  @Test
  void aPossibleMatchIsAQuestion() {
    assertThat(facts(match(PartyRole.END_USER, Standing.POSSIBLE)))
        .containsEntry(
            "end_user.entity_list",
            new FactValue.Unknown(
                "Is the end user Acme the entry Acme Computing (us-el/1, "
                    + VERSION
                    + "; For all items subject to the EAR; 84 FR 22963)?",
                true));
  }

  @Test
  void noMatchIsNoOnlyInAWholeAndFreshList() {
    Map<String, FactValue> facts = facts();
    assertThat(facts)
        .containsEntry(
            "end_user.entity_list", new FactValue.Truth(false, "screening: no match in " + VERSION))
        .containsEntry(
            "end_user.sdn",
            new FactValue.Unknown("not screened: of us-sdn only the starter list is here"))
        .containsEntry(
            "end_user.owned_by_listed", new FactValue.Unknown("not screened: no list says it"));
  }

  @Test
  void aRelatedNameAndADismissedMatchAreNoFacts() {
    assertThat(
            facts(
                match(PartyRole.END_USER, Standing.RELATED),
                match(PartyRole.END_USER, Standing.DISMISSED)))
        .isEqualTo(facts());
  }

  @Test
  void aListedParentAsksWhatItOwnsAndAListedExporterBindsNobodyByTheEntityList() {
    Map<String, FactValue> parent = facts(match(PartyRole.ULTIMATE_PARENT, Standing.CERTAIN));
    assertThat(parent.get("end_user.entity_list")).isEqualTo(facts().get("end_user.entity_list"));
    assertThat(parent.get("end_user.owned_by_listed"))
        .isInstanceOfSatisfying(
            FactValue.Unknown.class, unknown -> assertThat(unknown.asks()).isTrue());
    assertThat(facts(match(PartyRole.EXPORTER, Standing.CERTAIN))).isEqualTo(facts());
  }

  @Test
  void whereNobodyIsNamedNothingIsSaid() {
    assertThat(PartyFindings.NONE.facts()).isEmpty();
  }
}
