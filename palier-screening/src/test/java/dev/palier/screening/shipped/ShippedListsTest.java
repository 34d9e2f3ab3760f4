package dev.palier.screening.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lists that ship with the program.
class ShippedListsTest {

  private static final ShippedLists LISTS = ShippedLists.packaged();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Huawei Technologies Co., Ltd. (Huawei)",
        "HiSilicon Technologies Co., Ltd (HiSilicon)",
        "Semiconductor Manufacturing International Corporation (SMIC)",
        "Sugon",
        "Inspur Electronic Information Industry Co., Ltd.",
        "Tianjin Phytium Information Technology",
        "Shanghai Biren Intelligent Technology Co., Ltd.",
        "Moore Thread Intelligent Technology (Beijing) Co., Ltd.",
        "Cambricon Technologies Corporation Limited",
        "Yangtze Memory Technologies Co., Ltd.",
        "Shanghai Micro Electronics Equipment (Group) Co., Ltd.",
        "National University of Defense Technology (NUDT)",
        "Beijing Zhipu Huazhang Technology Co., Ltd.",
        "Beijing Academy of Artificial Intelligence",
        "Sophgo Technologies Ltd.",
        "Baikal Electronics",
        "MCST Lebedev"
      })
  void holdsThePartiesThatMatterForChips(String name) {
    assertThat(LISTS.starter().parties()).extracting(ListedParty::name).contains(name);
  }

  @Test
  void saysThatItIsAStarterAndGivesACitationForEachEntry() {
    Snapshot starter = LISTS.starter();
    assertThat(starter.version().starter()).isTrue();
    assertThat(starter.version().parties()).isEqualTo(starter.parties().size()).isGreaterThan(400);
    assertThat(starter.version().digest()).matches("[0-9a-f]{64}");
    assertThat(starter.parties())
        .allSatisfy(party -> {
          assertThat(party.countries()).isNotEmpty();
          assertThat(party.terms().citation())
              .matches(
                  party.list().equals("us-uvl")
                      ? "15 CFR part 744, supplement no. 6"
                      : "\\d+ FR \\d+.*");
          if (party.list().equals("us-el")) {
            assertThat(party.terms().requirement()).isNotBlank();
            assertThat(party.terms().policy()).isNotBlank();
          }
        });
    assertThat(starter.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
  }

  @Test
  void givesTheFootnoteInTheWordsOfTheRequirement() {
    assertThat(requirement("Cambricon Technologies Corporation Limited"))
        .isEqualTo("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4");
    assertThat(requirement("HiSilicon Technologies Co., Ltd (HiSilicon)"))
        .isEqualTo("For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2");
    assertThat(requirement("Semiconductor Manufacturing International Corporation (SMIC)"))
        .endsWith(")5");
  }

  @Test
  void namesAllThirteenOfTheRegulationAndMarksWhatIsNotConfirmed() {
    Snapshot named = LISTS.find("us-mieu").orElseThrow();
    assertThat(named.version().starter()).isFalse();
    assertThat(named.parties()).hasSize(13).allMatch(party -> party.list().equals("us-mieu"));
    assertThat(named.parties())
        .filteredOn(party -> party.remarks().startsWith("The name is not confirmed"))
        .extracting(ListedParty::name)
        .hasSize(7)
        .contains("Artesh Directorate for Intelligence")
        .doesNotContain("Intelligence Bureau of the Joint Staff Department");
  }

  @Test
  void holdsTheCompaniesOfTheNoticeAndTheirSubsidiaries() {
    Snapshot companies = LISTS.find("us-1260h").orElseThrow();
    assertThat(companies.version().published()).isEqualTo("2026-06-10");
    assertThat(companies.parties())
        .extracting(ListedParty::name)
        .hasSize(80 + 108)
        .contains(
            "Tencent Holdings Limited", "ChangXin Memory Technologies, Inc.", "SMIC, Americas");
  }

  @Test
  void tellsEveryProblemOfAFileAtOnce(@TempDir Path data) throws IOException {
    Path folder = Files.createDirectories(data.resolve("screening/starter"));
    Files.writeString(folder.resolve("terms.yaml"), "requirements:\n  entity-list: All\n");
    Files.writeString(
        folder.resolve("chips.yaml"),
        """
        list: us-el
        verified: 2026-07-31
        groups:
          - title: Some
            requirement: footnote-9
            countries: [China]
            cite: 88 FR 71992
            parties:
              - name: Biren
              - name: Biren
              - aliases: [Without a name]
        """);
    assertThatThrownBy(() -> ShippedLists.load(DataFolder.at(data)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "screening/starter/chips.yaml:5 groups[0].requirement: the requirement \"footnote-9\" is not defined\n  Maybe take one of entity-list.")
        .hasMessageContaining("\"China\" is no country")
        .hasMessageContaining("the entry \"Biren\" stands twice")
        .hasMessageContaining("groups[0].parties[2].name: the field is missing");
  }

  private static String requirement(String name) {
    return Stream.of(LISTS.starter().parties())
        .flatMap(List::stream)
        .filter(party -> party.name().equals(name))
        .map(party -> String.valueOf(party.terms().requirement()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsWhatAnEntryIsAlsoCalled() {
    assertThat(LISTS.starter().parties())
        .filteredOn(party -> party.id().equals("us-el/tianjin-phytium-information-technology"))
        .flatExtracting(ListedParty::names)
        .extracting(PartyName::text)
        .contains("Phytium");
  }
}
