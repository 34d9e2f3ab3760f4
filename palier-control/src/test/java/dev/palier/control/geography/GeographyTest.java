package dev.palier.control.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.control.determination.Desk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyTest {

  private final Geography geography = Desk.BOOK.geography();

  @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
  @CsvSource({
    "MO, D:5,                     2025-01-01, false",
    "MO, D:5+MO,                  2025-01-01, true",
    "AE, D:4,                     2026-07-09, true",
    "AE, D:4,                     2026-07-10, false",
    "AE, A:5,                     2026-07-10, true",
    "KH, D:5,                     2026-01-31, true",
    "KH, D:5,                     2026-03-01, false",
    "IL, D:1+D:4+D:5-A:5-A:6,     2024-01-01, false",
    "SA, D:1+D:4+D:5-A:5-A:6,     2024-01-01, true",
    "CY, D:1+D:4+D:5-A:5-A:6,     2024-01-01, false",
    "CN, D:1+D:4-D:5-MO,          2024-01-01, false",
    "VN, D:1+D:4-D:5-MO,          2024-01-01, true",
  })
  void setsFollowTheirHistory(String country, String set, String day, boolean expected) {
    assertThat(geography.set(set).contains(country, LocalDate.parse(day))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "China, CN",
    "chine, CN",
    "中国, CN",
    "PRC, CN",
    "Hong Kong, HK",
    "香港, HK",
    "Macau, MO",
    "Macao, MO",
    "UAE, AE",
    "United Arab Emirates, AE",
    "Émirats arabes unis, AE",
    "South Korea, KR",
    "Korea, KR",
    "vn, VN",
    "Viet Nam, VN",
    "USA, US",
    "Taïwan, TW"
  })
  void namesInThreeLanguagesResolve(String name, String code) {
    assertThat(geography.resolve(name)).map(Country::code).contains(code);
  }

  @Test
  void theNumbersOfMembersAreThoseOfTheSupplement() {
    LocalDate day = LocalDate.parse("2026-07-23");
    assertThat(
            geography.groups().stream()
                .filter(g -> g.name().equals("D:1"))
                .findFirst()
                .orElseThrow()
                .members(day))
        .hasSize(24);
    assertThat(
            geography.groups().stream()
                .filter(g -> g.name().equals("D:4"))
                .findFirst()
                .orElseThrow()
                .members(day))
        .hasSize(21);
    assertThat(
            geography.groups().stream()
                .filter(g -> g.name().equals("D:5"))
                .findFirst()
                .orElseThrow()
                .members(day))
        .hasSize(22);
    assertThat(
            geography.groups().stream()
                .filter(g -> g.name().equals("A:5"))
                .findFirst()
                .orElseThrow()
                .members(day))
        .hasSize(38);
    assertThat(
            geography.groups().stream()
                .filter(g -> g.name().equals("A:6"))
                .findFirst()
                .orElseThrow()
                .members(day))
        .hasSize(8);
  }

  @Test
  void aTermThatIsNeitherGroupNorCountryIsTold() {
    assertThatThrownBy(() -> geography.set("D:5+ZZ"))
        .hasMessage("\"ZZ\" in \"D:5+ZZ\" is neither a country group nor a country's code");
  }
}
