package dev.palier.screening.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.party.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {

  @ParameterizedTest
  @CsvSource({
    "1953, 1953, , , false",
    "circa 1953, 1953, , , true",
    "10 May 1980, 1980, 5, 10, false",
    "May 1962, 1962, 5, , false",
    "'November, 1975', 1975, 11, , false",
    "'August 3, 1970', 1970, 8, 3, false",
    "1978-12-05, 1978, 12, 5, false",
    "1978-12-05T00:00:00, 1978, 12, 5, false",
    "1975 to 1975, 1975, , , true"
  })
  void oneDate(
      String text, int year, @Nullable Integer month, @Nullable Integer day, boolean circa) {
    assertThat(BirthDates.read(text)).containsExactly(new PartialDate(year, month, day, circa));
  }

  @Test
  void aSpanOfYearsIsEachOfThem() {
    assertThat(BirthDates.read("1957 to 1959"))
        .extracting(PartialDate::year)
        .containsExactly(1957, 1958, 1959);
    assertThat(BirthDates.read("1900 to 1999"))
        .extracting(PartialDate::year)
        .containsExactly(1900, 1999);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "unknown", "32 May 1980", "1978-13-01", "10 Maybe 1980", "1960 to 1950"})
  void whatIsNoDate(String text) {
    assertThat(BirthDates.read(text)).isEmpty();
  }
}
