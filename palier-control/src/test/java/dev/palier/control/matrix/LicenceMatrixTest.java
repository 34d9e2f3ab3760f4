package dev.palier.control.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceMatrixTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final LicenceMatrix MATRIX =
      LicenceMatrix.load(DataFolder.packedWith(StatuteBook.class), BOOK);
  private static final LocalDate READ = LocalDate.of(2026, 7, 23);

  /// Each from the words of the regulations: 15 CFR 742.6(a)(6), 742.15(a)(1), 746.3(a)(1), 746.8,
  /// 738 Supp. 1 and 774 Supp. 1 of 2026-07-23.
  @ParameterizedTest
  @CsvSource({
    // 742.6(a)(6)(iii)(A): D:1, D:4, D:5 except A:5 and A:6 is what is enforced
    "3A090.a,CN,LICENCE_REQUIRED",
    "3A090.a,HK,LICENCE_REQUIRED",
    "3A090.a,MO,LICENCE_REQUIRED",
    "3A090.a,SA,LICENCE_REQUIRED",
    "3A090.a,VN,LICENCE_REQUIRED",
    "3A090.a,IL,NOT_ENFORCED",
    "3A090.a,CY,NOT_ENFORCED",
    "3A090.a,DE,NOT_ENFORCED",
    "3A090.a,AE,LICENCE_REQUIRED",
    "3A090.b,AE,LICENCE_REQUIRED",
    "3A090.b,DE,NO_REQUIREMENT_ON_CHART",
    "3A090.b,IL,NO_REQUIREMENT_ON_CHART",
    "4A090.b,KZ,LICENCE_REQUIRED",
    "5A992.z.1,CN,LICENCE_REQUIRED",
    "5A992.z.2,DE,NO_REQUIREMENT_ON_CHART",
    // 742.6(a)(6)(i)(B): Macau or D:5
    "3A090.c,CN,LICENCE_REQUIRED",
    "3A090.c,MO,LICENCE_REQUIRED",
    "3A090.c,VN,NO_REQUIREMENT_ON_CHART",
    // 746.8 and the embargoes
    "3A090.a,RU,LICENCE_REQUIRED",
    "3A991,RU,LICENCE_REQUIRED",
    "3E991,BY,LICENCE_REQUIRED",
    "3A991,CN,NO_REQUIREMENT_ON_CHART",
    "4A994,IN,NO_REQUIREMENT_ON_CHART",
    "5A992.c,CN,NO_REQUIREMENT_ON_CHART",
    "3A991,CU,EMBARGO",
    "3A991,IR,EMBARGO",
    "4A994,KP,EMBARGO",
    "5A992.c,SY,EMBARGO",
    "3A991,UA,NO_REQUIREMENT_ON_CHART",
    // NS columns
    "3A001.z.4.a,VN,LICENCE_REQUIRED",
    "3A001.z.4.a,DE,NOT_ENFORCED",
    "3A001.z.2.a,DE,LICENCE_REQUIRED",
    "4A003.z.1.b,DE,LICENCE_REQUIRED",
    "4A003.z.2.b,DE,NO_REQUIREMENT_ON_CHART",
    "4A003.z.1.b,CA,NO_REQUIREMENT_ON_CHART",
    "3A001.a,DE,DEPENDS_ON_ITEM",
    "3E002,DE,LICENCE_REQUIRED",
    // 742.15(a)(1): everywhere but Canada
    "5A002.a,AU,LICENCE_REQUIRED",
    "5A002.a,GB,LICENCE_REQUIRED",
    "5A002.a,CA,NO_REQUIREMENT_ON_CHART",
    "5D002.a.2,AU,DEPENDS_ON_ITEM",
    // the row of 3E001 points to 742.6(a)(6)(iii), whose text names the Emirates and the world
    "3E001 (3A090.b),AE,LICENCE_REQUIRED",
    "3E001 (3A090.a),DE,NOT_ENFORCED",
    "4E001 (4A090.a),FR,NOT_ENFORCED",
    "4E001 (4A090.b),FR,NO_REQUIREMENT_ON_CHART",
    // weights: worldwide text, not enforced since 2025-05-13
    "4E091,FR,NOT_ENFORCED",
    "4E091,CN,NOT_ENFORCED",
    "4E091,IQ,NOT_ENFORCED",
    "4E091,RU,LICENCE_REQUIRED",
    // places
    "3A991,XK,NO_REQUIREMENT_ON_CHART",
    "5A992.c,KY,NO_REQUIREMENT_ON_CHART",
    "4A003.z.1.b,KY,NO_REQUIREMENT_ON_CHART",
    "4A003.b/.c,LI,LICENCE_REQUIRED",
    "3A090.a,PS,INDETERMINATE",
    "3A991,GG,INDETERMINATE",
    "3A090.b,GL,INDETERMINATE",
    "5A002.a,GG,LICENCE_REQUIRED",
    "3A090.a,US,DOMESTIC",
    "3A991,PR,DOMESTIC",
  })
  void notableCells(String entry, String country, CellStatus status) {
    assertThat(cell(READ, entry, country).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-16,3A090,CN,LICENCE_REQUIRED",
    "2022-10-21,3A090,MO,NO_REQUIREMENT_ON_CHART",
    "2023-01-17,3A090,MO,LICENCE_REQUIRED",
    "2022-10-21,4A090,SA,NO_REQUIREMENT_ON_CHART",
    "2023-11-17,3A090.a,SA,LICENCE_REQUIRED",
    "2024-12-01,3A090.a,DE,NO_REQUIREMENT_ON_CHART",
    "2025-01-13,3A090.a,DE,NOT_ENFORCED",
    "2026-07-09,3A090.a,AE,LICENCE_REQUIRED",
    "2026-07-10,3A090.a,AE,LICENCE_REQUIRED",
    "2026-02-02,3A090.c,KH,LICENCE_REQUIRED",
    "2026-02-03,3A090.c,KH,NO_REQUIREMENT_ON_CHART",
    "2024-12-02,3A090.c,CN,NOT_ENFORCED",
    "2024-12-31,3A090.c,CN,LICENCE_REQUIRED",
  })
  void theStatuteBookDecidesByTheDay(
      LocalDate day, String entry, String country, CellStatus status) {
    assertThat(cell(day, entry, country).status()).isEqualTo(status);
  }

  @Test
  void theEmiratesStandByNameSinceTheyLeftD4() {
    assertThat(provisions(LocalDate.of(2026, 7, 9))).containsExactly("rs-a-destination");
    assertThat(provisions(LocalDate.of(2026, 7, 10))).containsExactly("rs-uae");
  }

  private static List<String> provisions(LocalDate day) {
    return cell(day, "3A090.a", "AE").reasons().stream().map(Reason::provision).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-20,3A090,false",
    "2022-10-21,3A090,true",
    "2023-11-16,3A090.a,false",
    "2023-11-16,5A992.z.1,false",
    "2023-11-17,5A992.z.1,true",
    "2024-12-01,3A090.c,false",
    "2024-12-02,3A090.c,true",
    "2025-01-12,4E091,false",
    "2025-01-13,4E091,true",
    "2022-10-20,3A991,true",
  })
  void anEntryIsInTheMatrixOfADayOnceItStands(LocalDate day, String entry, boolean there) {
    assertThat(day(day).named(entry).isEmpty()).isNotEqualTo(there);
  }

  @Test
  void nothingIsSaidBeforeTheStatuteBookBegins() {
    assertThat(MATRIX.findDay(MATRIX.firstDay().minusDays(1))).isEmpty();
    assertThat(MATRIX.findDay(MATRIX.firstDay())).isPresent();
  }

  @Test
  void aReasonCitesItsRowAndItsSection() {
    Reason reason = cell(READ, "3A090.a", "CN").reasons().getFirst();
    assertThat(reason.control()).isEqualTo("RS");
    assertThat(reason.by()).isEqualTo("742.6(a)(6)(iii)(A)");
    assertThat(reason.citation())
        .startsWith("15 CFR 774 Supp. 1, ECCN 3A090; 15 CFR 742.6(a)(6)(iii)(A)");
    Reason column = cell(READ, "4A003.z.2.a", "VN").reasons().getFirst();
    assertThat(column.by()).isEqualTo("NS 2");
    assertThat(column.citation())
        .isEqualTo("15 CFR 774 Supp. 1, ECCN 4A003; 15 CFR 738 Supp. 1, Vietnam");
  }

  /// 746.3(a)(1) adds a ground of its own for Iraq, and none for an item of anti-terrorism controls
  /// alone.
  @Test
  void iraqHasAGroundOfItsOwn() {
    assertThat(cell(READ, "5A002.a", "IQ").reasons())
        .extracting(Reason::by)
        .contains("746.3(a)(1)");
    assertThat(cell(READ, "3A991", "IQ").status()).isEqualTo(CellStatus.NO_REQUIREMENT_ON_CHART);
  }

  @Test
  void everyReasonOfEveryCellHasACitation() {
    MatrixOfDay matrix = day(READ);
    int cells = 0;
    for (MatrixEntry entry : matrix.entries()) {
      for (String country : matrix.destinations()) {
        Cell cell = matrix.cell(entry, country);
        cells++;
        for (List<Reason> reasons : List.of(cell.reasons(), cell.inPart(), cell.notEnforced())) {
          assertThat(reasons).allMatch(reason -> reason.citation().contains("CFR"));
        }
        if (cell.status() == CellStatus.LICENCE_REQUIRED || cell.status() == CellStatus.EMBARGO) {
          assertThat(cell.reasons()).as(entry.label() + " " + country).isNotEmpty();
        }
      }
    }
    assertThat(cells).isEqualTo(matrix.entries().size() * 250);
  }

  @Test
  void aBareNumberNamesAllItsParagraphs() {
    MatrixOfDay matrix = day(READ);
    assertThat(matrix.named("3A090"))
        .extracting(MatrixEntry::label)
        .containsExactly("3A090.a", "3A090.b", "3A090.c");
    assertThat(matrix.named("5a002.z.3.a"))
        .extracting(MatrixEntry::label)
        .containsExactly("5A002.z (a)");
    assertThat(matrix.named("3A09")).isEmpty();
  }

  private static MatrixOfDay day(LocalDate day) {
    return MATRIX.findDay(day).orElseThrow();
  }

  private static Cell cell(LocalDate day, String entry, String country) {
    MatrixOfDay matrix = day(day);
    List<MatrixEntry> named = matrix.named(entry);
    assertThat(named).as(entry).hasSize(1);
    return matrix.cell(named.getFirst(), country);
  }
}
