package dev.palier.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31",
    "2025-H2, 2025-07-01, 2025-12-31",
    "2024-Q1, 2024-01-01, 2024-03-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-02-15, 2024-02-15, 2024-02-15"
  })
  void a_date_is_the_span_that_it_is_known_to(String text, LocalDate day, LocalDate lastDay) {
    assertThat(CatalogDate.parse(text)).isEqualTo(new CatalogDate(text, day, lastDay));
    assertThat(CatalogDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "24-02",
        "2024-13",
        "2024-Q5",
        "2024-Q0",
        "2024-H3",
        "2024-02-30",
        "2024/02",
        "2024-Qx",
        "2024-02-1"
      })
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> CatalogDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + text
                + "\" is not a date\n"
                + "Maybe write it as 2025, 2025-H1, 2025-Q3, 2025-07 or 2025-07-15");
  }

  @Test
  void dates_sort_by_their_first_day_and_the_more_exact_one_first() {
    assertThat(
            Stream.of("2024", "2024-Q1", "2023-12-31", "2024-01-01")
                .map(CatalogDate::parse)
                .sorted())
        .extracting(CatalogDate::text)
        .containsExactly("2023-12-31", "2024-01-01", "2024-Q1", "2024");
  }
}
