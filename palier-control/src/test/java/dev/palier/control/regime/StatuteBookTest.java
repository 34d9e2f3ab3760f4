package dev.palier.control.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatuteBookTest {

  private final StatuteBook book = StatuteBook.packaged();

  @Test
  void everyShippedRegimeLoads() {
    assertThat(book.regimes())
        .extracting(Regime::id)
        .containsExactly("cn-import", "us-ear", "us-tariff");
    assertThat(book.provisions()).hasSizeGreaterThan(80);
  }

  @Test
  void thePeriodsSayWhatStoodWhen() {
    assertThat(book.inForce(LocalDate.parse("2023-11-16")).place("3A090.a")).isNegative();
    assertThat(book.inForce(LocalDate.parse("2023-11-17")).place("3A090.a")).isNotNegative();
    assertThat(book.inForce(LocalDate.parse("2023-11-17")).place("3A090-2022")).isNegative();
  }
}
