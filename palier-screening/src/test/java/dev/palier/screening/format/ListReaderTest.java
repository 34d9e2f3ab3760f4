package dev.palier.screening.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataException;
import dev.palier.data.Problem;
import dev.palier.screening.country.CountryNames;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every form by a small file of it, and what is refused.
class ListReaderTest {

  private static final ListReader READER = ListReader.packaged();

  private static final String CSL_HEADER =
      "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

  @Test
  void theConsolidatedScreeningListInJson() throws IOException {
    ListReading reading =
        read(
            "consolidated.json",
            """
            {"sources_used": [{"source_last_updated": "2026-07-30T04:00:00"}],
             "results": [
              {"id": "0a", "source": "Entity List (EL) - Bureau of Industry and Security",
               "entity_number": null, "type": null, "name": "Example Chip Design Co., Ltd.",
               "alt_names": ["ECD", "示例芯片"], "programs": [],
               "addresses": [{"address": "9 Side Street; and 1 Example Road", "city": "Shenzhen", "state": null,
                              "postal_code": "518000", "country": "CN"}],
               "federal_register_notice": "89 FR 1", "start_date": "2024-01-02", "end_date": null,
               "license_requirement": "For all items subject to the EAR.",
               "license_policy": "Presumption of denial.", "ids": [],
               "source_list_url": "https://www.bis.gov/x"},
              {"id": "36", "source": "Specially Designated Nationals (SDN) - Treasury Department",
               "entity_number": "36", "type": "Individual", "name": "DOE, John",
               "alt_names": [], "programs": ["SDGT", "IFSR"], "addresses": [],
               "nationalities": ["IR"], "citizenships": [], "dates_of_birth": ["1978-12-05"],
               "places_of_birth": ["Tehran, Iran"],
               "ids": [{"type": "Passport", "number": "A-12 34", "country": "IR"},
                       {"type": "Gender", "number": "Male", "country": null}]}]}
            """);

    assertThat(reading.format()).isEqualTo("csl-json");
    assertThat(reading.findPublished()).contains(LocalDate.of(2026, 7, 30));
    ListedParty entity = reading.parties().getFirst();
    assertThat(entity.id()).startsWith("us-el/").hasSize("us-el/".length() + 12);
    assertThat(entity.list()).isEqualTo("us-el");
    assertThat(entity.names())
        .containsExactly(
            PartyName.primary("Example Chip Design Co., Ltd."),
            PartyName.alias("ECD"),
            PartyName.alias("示例芯片"));
    assertThat(entity.addresses())
        .containsExactly(
            new Address("9 Side Street", "CN"),
            new Address("1 Example Road, Shenzhen, 518000", "CN"));
    assertThat(entity.terms().policy()).isEqualTo("Presumption of denial.");
    assertThat(entity.url()).isEqualTo("https://www.bis.gov/x");
    ListedParty person = reading.parties().getLast();
    assertThat(person.id()).isEqualTo("us-sdn/36");
    assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
    assertThat(person.programmes()).containsExactly("SDGT", "IFSR");
    assertThat(person.births()).containsExactly(new PartialDate(1978, 12, 5, false));
    assertThat(person.identifiers()).containsExactly(new Identifier("passport", "A1234"));
    assertThat(person.countries()).containsExactly("IR");
    assertThat(person.remarks()).isEqualTo("Born in: Tehran, Iran; Gender: Male");
  }

  @Test
  void theConsolidatedScreeningListInCsv() throws IOException {
    ListReading reading =
        read(
            "consolidated.csv",
            CSL_HEADER
                + """
                "99","Entity List (EL) - Bureau of Industry and Security","","","","CETC 13","","113 Hezuo Road, Shijiazhuang, Hebei, China; and 21 Changsheng Road, Shijiazhuang, Hebei Province, CN","83 FR 37423; 87 FR 77505","2018-08-01","","","For all items subject to the EAR.","Policy of denial.","","","","","","","","https://www.bis.gov","HSRI; Hebei Semiconductor","","","","","",""
                "1","Specially Designated Nationals (SDN) - Treasury Department","52291","Individual","NPWMD","RIM, Ryong Nam","","Shenyang, CN; Pyongyang, KP","","","","","","","","","","","","","","","","","1978-12-05","KP","","","Passport, 836238033, KP; Secondary sanctions risk:, North Korea Sanctions Regulations, sections 510.201; Gender, Male"
                """);

    assertThat(reading.format()).isEqualTo("csl-csv");
    ListedParty entity = reading.parties().getFirst();
    assertThat(entity.addresses())
        .containsExactly(
            new Address("113 Hezuo Road, Shijiazhuang, Hebei, China", "CN"),
            new Address("21 Changsheng Road, Shijiazhuang, Hebei Province", "CN"));
    assertThat(entity.names()).extracting(PartyName::text).contains("HSRI", "Hebei Semiconductor");
    ListedParty person = reading.parties().getLast();
    assertThat(person.countries()).containsExactly("CN", "KP");
    assertThat(person.identifiers()).containsExactly(new Identifier("passport", "836238033"));
    assertThat(person.remarks())
        .isEqualTo(
            "Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201; Gender: Male");
  }

  @Test
  void theThreeFilesOfOfac() throws IOException {
    ListReading reading =
        READER.read(
            List.of(
                ListFile.of(
                    "sdn.csv",
                    """
                    36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
                    306,"BANCO NACIONAL DE CUBA",-0- ,"CUBA] [SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BNC'."
                    \u001A\
                    """),
                ListFile.of(
                    "alt.csv",
                    """
                    36,12,"aka","AERO-CARIBBEAN",-0-\s
                    36,13,"fka","AERO OLD",-0-\s
                    """),
                ListFile.of("add.csv", "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n")));

    ListedParty airline = reading.parties().getFirst();
    assertThat(airline.id()).isEqualTo("us-sdn/36");
    assertThat(airline.kind()).isEqualTo(PartyKind.ORGANISATION);
    assertThat(airline.names())
        .containsExactly(
            PartyName.primary("AEROCARIBBEAN AIRLINES"),
            PartyName.alias("AERO-CARIBBEAN"),
            new PartyName("AERO OLD", NameRole.FORMER));
    assertThat(airline.addresses()).containsExactly(new Address("Havana", "CU"));
    ListedParty bank = reading.parties().getLast();
    assertThat(bank.programmes()).containsExactly("CUBA", "SDGT");
    assertThat(bank.names()).contains(new PartyName("BNC", NameRole.WEAK_ALIAS));
  }

  @Test
  void otherNamesOfAnEntryThatIsNotThereAreRefused() {
    assertThatThrownBy(() ->
            READER.read(
                List.of(
                    ListFile.of(
                        "sdn.csv", "36,\"A\",-0- ,\"CUBA\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-"),
                    ListFile.of("alt.csv", "37,12,\"aka\",\"B\",-0- "))))
        .hasMessageContaining(
            "sdn.csv ent_num: other names belong to an entry 37 that is not there\n  Maybe take the three files of one day.");
  }

  @Test
  void entitiesOfFollowTheMoney() throws IOException {
    ListReading reading =
        read(
            "entities.ftm.json",
            """
            {"id": "NK-1", "schema": "Company", "datasets": ["x", "un_sc_sanctions"], "properties": {"name": ["Korea Example Trading"], "weakAlias": ["KET"], "jurisdiction": ["kp"], "imoNumber": ["IMO 91"], "leiCode": ["5493-001"]}}
            {"id": "own-1", "schema": "Ownership", "properties": {"owner": ["a"], "asset": ["NK-1"]}}
            {"id": "Q-1", "schema": "Person", "datasets": ["x"], "properties": {"name": ["Ann Example", "Anna Example"], "birthDate": ["1971-05"], "nationality": ["fr"]}}
            """);

    assertThat(reading.parties())
        .extracting(ListedParty::id)
        .containsExactly("un-sc/NK-1", "own/Q-1");
    ListedParty company = reading.parties().getFirst();
    assertThat(company.names())
        .containsExactly(
            PartyName.primary("Korea Example Trading"), new PartyName("KET", NameRole.WEAK_ALIAS));
    assertThat(company.countries()).containsExactly("KP");
    assertThat(company.identifiers())
        .containsExactlyInAnyOrder(
            new Identifier("imo", "IMO91"), new Identifier("lei", "5493001"));
    assertThat(reading.parties().getLast().births())
        .containsExactly(new PartialDate(1971, 5, null, false));
  }

  @Test
  void aListOfOnesOwn() throws IOException {
    ListReading reading =
        read(
            "ours.csv",
            """
            # our list
            Name,aliases,kind,country,address,birth,id,requirement,list
            Example Ltd,Ex; Exa,company,Burma,"1 Road, Yangon",,uscc:9111 0000,,
            Jane Example,,person,FR; DE,,1971-05-20,X-1,For all items subject to the EAR.,us-el
            """);

    assertThat(reading.format()).isEqualTo("own-csv");
    ListedParty company = reading.parties().getFirst();
    assertThat(company.list()).isEqualTo("own");
    assertThat(company.kind()).isEqualTo(PartyKind.ORGANISATION);
    assertThat(company.countries()).containsExactly("MM");
    assertThat(company.identifiers()).containsExactly(new Identifier("uscc", "91110000"));
    ListedParty person = reading.parties().getLast();
    assertThat(person.list()).isEqualTo("us-el");
    assertThat(person.countries()).containsExactly("DE", "FR");
    assertThat(person.identifiers()).containsExactly(new Identifier("number", "X1"));
  }

  @Test
  void allProblemsOfAListOfOnesOwnAreToldAtOnce() {
    assertThat(
            problems(
                "ours.csv",
                """
                name,kind,country,birth,list,nmae
                A,robot,Atlantis,yesterday,,
                ,person,FR,,,
                B,,,,us-xx,
                """))
        .extracting(Problem::line, Problem::field, Problem::what)
        .containsExactly(
            tuple(1, "nmae", "unknown column"),
            tuple(2, "kind", "\"robot\" is no kind of party"),
            tuple(2, "country", "the country \"Atlantis\" is not known"),
            tuple(2, "birth", "\"yesterday\" is no date"),
            tuple(3, "name", "the entry has no name"),
            tuple(4, "list", "the list \"us-xx\" is not known"));
  }

  @Test
  void aListThatIsNotKnownIsKeptAndTold() throws IOException {
    ListReading reading =
        read("c.json", "{\"results\": [{\"source\": \"New List (NL)\", \"name\": \"A\"}]}");

    assertThat(reading.parties()).extracting(ListedParty::list).containsExactly("us-other");
    assertThat(reading.warnings())
        .extracting(Problem::what)
        .containsExactly("the list \"New List (NL)\" is not known; its entries settle nothing");
  }

  @Test
  void idsStayTheSameWhenEntriesComeAndGo() throws IOException {
    ListReading before = read("a.csv", "name,country\nA,CN\nB,RU\nB,RU\n");
    ListReading after = read("a.csv", "name,country\nC,CN\nB,RU\n");

    assertThat(before.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
    assertThat(after.parties().getLast().id()).isEqualTo(before.parties().get(1).id());
    assertThat(before.parties().get(2).id()).isEqualTo(before.parties().get(1).id() + "-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "hello",
        "{\"results\": []}",
        "{\"results\": [{\"source\": \"x\", \"name\": \"A\"}",
        "{\"results\": [{\"source\": \"x\", \"name\": \"A\"}]} {",
        "{\"total\": \"2\", \"results\": [{\"source\": \"x\", \"name\": \"A\"}]}",
        "{\"list_id\": \"bis-meu\", \"count\": 2, \"entities\": [{\"name\": \"A\"}]}",
        "[{\"entity_name\": \"A\"}",
        "name,country\n\"A,CN",
        "36,\"A\",-0- ,\"CUBA\",-0-,-0-",
        "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME>",
        "<CONSOLIDATED_LIST/><!DOCTYPE \u0001",
        "<!DOCTYPE CONSOLIDATED_LIST [\u0001<CONSOLIDATED_LIST/>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><CONSOLIDATED_LIST>&a;</CONSOLIDATED_LIST>"
      })
  void whatIsCutOffEmptyOrOfNoFormIsRefused(String text) {
    assertThat(problems("list", text)).isNotEmpty();
  }

  /// Wherever a file that tells its end is cut off, it is refused.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"results\": [{\"source\": \"Entity List\", \"name\": \"A\", \"alt_names\": [\"B\"]}]}",
        "{\"list_id\": \"bis-meu\", \"count\": 1, \"entities\": [{\"name\": \"A\"}]}",
        "{\"countsBySource\": {}, \"entryCount\": 1, \"tables\": {\"sources\": [\"Entity List\"]}, \"entries\": [{\"n\": \"A\", \"s\": 0}]}",
        "[{\"entity_name\": \"A\", \"list_id\": \"jp-end-user-list\"}]",
        "<CONSOLIDATED_LIST><ENTITIES><ENTITY><FIRST_NAME>A</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>"
      })
  void cutOffAnywhereIsRefused(String text) {
    assertThat(problems("list", text)).isEmpty();
    for (int length = 0; length < text.length(); length++) {
      assertThat(problems("list", text.substring(0, length)))
          .as(text.substring(0, length))
          .isNotEmpty();
    }
  }

  @Test
  void aFileBeyondALimitIsRefused() {
    ListReader strict =
        new ListReader(
            KnownLists.packaged(), CountryNames.packaged(), new Limits(300, 3, 60, 4, 5));

    assertThatThrownBy(() -> strict.read(List.of(ListFile.of("a.csv", "name\nA\nB\nC\nD\n"))))
        .hasMessageContaining("a.csv:5: the file has more than 3 entries");
    assertThatThrownBy(
            () -> strict.read(List.of(ListFile.of("a.csv", "name\n" + "A".repeat(61) + "\n"))))
        .hasMessageContaining("a.csv:2: a text has 61 characters, more than 60");
    assertThatThrownBy(
            () -> strict.read(List.of(ListFile.of("a.csv", "name\n" + "A\n".repeat(200)))))
        .hasMessageContaining("a.csv");
    assertThatThrownBy(
            () -> strict.read(List.of(ListFile.of("a.json", "{\"results\": [{\"a\": [[[[]]]]}]}"))))
        .hasMessageContaining(
            "a.json: beyond a limit: Document nesting depth (5) exceeds the maximum allowed (4)");
  }

  @Test
  void aFormThatIsNotKnownIsTold() {
    assertThatThrownBy(() -> READER.read(List.of(ListFile.of("a", "name\nA")), "xlsx"))
        .hasMessageContaining(
            """
            a: the form "xlsx" is not known
              Maybe take one of collection-json, csl-condensed, csl-csv, csl-json, followthemoney, \
            own-csv, registry-json, sdn-csv, un-xml.\
            """);
  }

  private static ListReading read(String name, String text) throws IOException {
    return READER.read(List.of(ListFile.of(name, text)));
  }

  private static List<Problem> problems(String name, String text) {
    try {
      read(name, text);
      return List.of();
    } catch (DataException told) {
      return told.problems();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
