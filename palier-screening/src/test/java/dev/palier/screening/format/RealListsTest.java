package dev.palier.screening.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real lists, by counts that others published of them.
class RealListsTest {

  @Test
  void theConsolidatedScreeningList() throws IOException {
    ListReading csl = SharedLists.read(SharedLists.CSL);

    assertThat(csl.format()).isEqualTo("csl-condensed");
    assertThat(csl.findPublished()).contains(LocalDate.of(2026, 7, 31));
    assertThat(csl.parties()).hasSize(25_921);
    assertThat(byList(csl))
        .containsExactly(
            entry("us-cap", 1L),
            entry("us-cmic", 68L),
            entry("us-dpl", 1596L),
            entry("us-dtc", 787L),
            entry("us-el", 3420L),
            entry("us-isn", 161L),
            entry("us-mbs", 51L),
            entry("us-meu", 70L),
            entry("us-plc", 78L),
            entry("us-sdn", 19_181L),
            entry("us-ssi", 286L),
            entry("us-uvl", 222L));
    assertThat(unknownCountries(csl))
        .containsExactly(
            "AN",
            "NM",
            "REGION: COMMONWEALTH OF INDEPENDENT STATES",
            "REGION: JAMMU AND KASHMIR",
            "REGION: KAFIA KINGI",
            "REGION: KASHMIR");
    assertThat(csl.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
    assertThat(csl.parties().stream().filter(party -> party.terms().requirement() != null))
        .hasSize(3490);
  }

  @ParameterizedTest
  @CsvSource({
    "bis_entity_list, us-el, 3409",
    "bis_meu, us-meu, 70",
    "bis_dpl, us-dpl, 564",
    "dow_1260h, us-1260h, 80",
    "dow_1286, us-1286, 134",
    "dhs_uflpa, us-uflpa, 148",
    "cbp_wro, us-wro, 67",
    "fcc_covered, us-fcc, 15",
    "ofac_nscmic, us-cmic, 68",
    "ofac_eo14032_annex, us-eo14032, 59",
    "state_debarred_admin, us-dtc, 8",
    "state_debarred_statutory, us-dtc, 779",
    "state_nonproliferation, us-isn, 528"
  })
  void theListsWithAddresses(String file, String list, int entries) throws IOException {
    ListReading reading = SharedLists.read("us-lists_2026-07-09/" + file + ".json");

    assertThat(reading.format()).isEqualTo("collection-json");
    assertThat(reading.findPublished()).contains(LocalDate.of(2026, 7, 9));
    assertThat(byList(reading)).containsExactly(entry(list, (long) entries));
    assertThat(unknownCountries(reading))
        .isSubsetOf(
            "Fishing Vessels",
            "former Soviet Union",
            "Middle East Region",
            "North Korean entity in China",
            "Turkish individual");
  }

  @Test
  void anEntryOfTheEntityListWithItsAddresses() throws IOException {
    ListedParty entry =
        named(
            SharedLists.read("us-lists_2026-07-09/bis_entity_list.json"),
            "Sunway Microelectronics");

    assertThat(entry.addresses()).hasSize(2).allMatch(address -> "CN".equals(address.country()));
    assertThat(entry.countries()).containsExactly("CN");
    assertThat(entry.terms().requirement()).endsWith("of the EAR) 4");
    assertThat(entry.terms().citation()).isEqualTo("86 FR 18438, 4/9/21. 87 FR 62202, 10/13/22");
  }

  @ParameterizedTest
  @CsvSource({
    "sdn_2021-08-18_f2dad113.csv, 9083, 2021-08-18",
    "sdn_2024-05-03_a5ec3c5e.csv, 14965, 2024-05-03"
  })
  void theSpeciallyDesignatedNationals(String file, int entries, LocalDate day) throws IOException {
    ListReading sdn = SharedLists.read("sdn_history/" + file);

    assertThat(sdn.format()).isEqualTo("sdn-csv");
    assertThat(sdn.parties()).hasSize(entries);
    assertThat(sdn.findPublished()).contains(day);
    assertThat(sdn.warnings()).isEmpty();
  }

  @Test
  void aPersonOfTheSpeciallyDesignatedNationals() throws IOException {
    ListReading sdn = SharedLists.read("sdn_history/sdn_2024-05-03_a5ec3c5e.csv");
    ListedParty person = withId(sdn, "us-sdn/31193");

    assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            PartyName.primary("AL-GHAMARI, Muhammad Abd Al-Karim"),
            new PartyName("Sayyid Hashim", NameRole.WEAK_ALIAS));
    assertThat(person.births())
        .containsExactly(
            new PartialDate(1979, null, null, false), new PartialDate(1984, null, null, false));
    assertThat(person.countries()).containsExactly("YE");
    assertThat(withId(sdn, "us-sdn/9535").identifiers())
        .extracting(identifier -> identifier.kind() + " " + identifier.value())
        .containsExactly("passport B272327", "national-id 3570900519762");
  }

  @Test
  void theListOfTheSecurityCouncil() throws IOException {
    ListReading un = SharedLists.read("un_consolidated_2026-02-27.xml");

    assertThat(un.parties()).hasSize(1003);
    assertThat(un.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
        .hasSize(730);
    assertThat(un.findPublished()).contains(LocalDate.of(2026, 2, 27));
    assertThat(unknownCountries(un)).containsExactly("former Soviet Union");
    ListedParty person = withId(un, "un-sc/CDi.003");
    assertThat(person.name()).isEqualTo("GASTON IYAMUREMYE");
    assertThat(person.names()).contains(new PartyName("Rumuli", NameRole.WEAK_ALIAS));
    assertThat(person.births()).contains(new PartialDate(1948, null, null, false));
    assertThat(person.countries()).contains("RW", "CD");
  }

  @Test
  void theListsOfJapanAndChina() throws IOException {
    ListReading meti = SharedLists.read("jp_meti_end_user_835.json");
    ListReading mofcom = SharedLists.read("cn_mofcom_240.json");

    assertThat(byList(meti)).containsExactly(entry("jp-eul", 835L));
    assertThat(byList(mofcom))
        .containsExactly(entry("cn-att", 40L), entry("cn-ecl", 139L), entry("cn-uel", 61L));
    assertThat(meti.parties()).allMatch(party -> !party.countries().isEmpty());
    assertThat(named(mofcom, "SUBARU Corporation").id()).isEqualTo("cn-att/cn-att-20260224-1");
    assertThat(meti.warnings()).isEmpty();
    assertThat(mofcom.warnings()).isEmpty();
  }

  /// What is told of countries, the only warning that these lists give.
  private static Set<String> unknownCountries(ListReading reading) {
    return reading.warnings().stream()
        .map(warning -> warning.what().replaceFirst("^the country \"(.*)\" of .*$", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Long> byList(ListReading reading) {
    return reading.parties().stream()
        .collect(Collectors.groupingBy(ListedParty::list, TreeMap::new, Collectors.counting()));
  }

  private static ListedParty named(ListReading reading, String name) {
    List<ListedParty> found =
        reading.parties().stream().filter(party -> party.name().equals(name)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static ListedParty withId(ListReading reading, String id) {
    return reading.parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
