package dev.palier.screening.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.party.PartyName;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as the lists of 2026 write them into one another.
class WrittenNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gazprom Flot, OOO (f.k.a., Obshchestvo Gazflot) | ALIAS Gazprom Flot, OOO + FORMER Obshchestvo Gazflot",
        "Gazprom Neft (a.k.a. Gazprom Neft OAO | ALIAS Gazprom Neft + ALIAS Gazprom Neft OAO",
        "PEARL (A.K.A. NEI-CHIEN CHU) LI | ALIAS PEARL LI + ALIAS NEI-CHIEN CHU",
        "Cho Yan Nathan; a.k.a Nathan Man Man | ALIAS Cho Yan Nathan + ALIAS Nathan Man Man",
        "Kreig; a.k.a. Cow Craig; a.k.a. Hall Jermaine | ALIAS Kreig + ALIAS Cow Craig + ALIAS Hall Jermaine",
        "Sinobright Import and Export Company; and any successor, sub-unit, or subsidiary thereof | ALIAS Sinobright Import and Export Company",
        "EuroAsia and any successor, sub-unit, or subsidiary thereof | ALIAS EuroAsia",
        "CETC 13th Institute (CETC 13). Subordinate Institution - MT Microsystems | ALIAS MT Microsystems",
        "Brian Douglas Woodford (See alternate address under Singapore) | ALIAS Brian Douglas Woodford",
        "Ordinary Company, Ltd. (OCL) | ''",
        "Waka.F.Kano Trading | ''"
      })
  void namesInsideNames(String written, String expected) {
    assertThat(
            WrittenName.inside(written.strip()).stream()
                .map(WrittenNameTest::told)
                .collect(Collectors.joining(" + ")))
        .isEqualTo(expected);
  }

  private static String told(PartyName name) {
    return name.role() + " " + name.text();
  }
}
