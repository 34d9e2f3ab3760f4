package dev.palier.screening.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"1971", "1971-05", "1971-05-20"})
  void isWrittenAsItIsRead(String text) {
    PartialDate date = PartialDate.parse(text).orElseThrow();
    assertThat(date.digits()).isEqualTo(text);
    assertThat(date.written()).isEqualTo(text);
    assertThat(date.about().digits()).isEqualTo(text);
    assertThat(date.about().written()).isEqualTo("~" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1971-13-05", "1971-00", "1971-05-32", "1971-05-00", "71", "tomorrow"})
  void refusesWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void readsPastATime() {
    assertThat(PartialDate.parse("1978-12-05T00:00:00").orElseThrow().digits())
        .isEqualTo("1978-12-05");
  }
}
