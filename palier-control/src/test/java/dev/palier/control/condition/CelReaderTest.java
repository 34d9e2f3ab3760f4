package dev.palier.control.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.control.determination.Desk;
import dev.palier.control.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rule language takes, what it makes of unknown facts, and what it refuses.
class CelReaderTest {

  private static final CelReader CEL = new CelReader(Desk.BOOK.vocabulary(), Desk.BOOK.geography());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '#',
      value = {
        "item.tpp >= 4800.0 # YES",
        "item.tpp > 4800.0 # NO",
        "item.tpp < 4800.0 || item.performance_density >= 5.92 # UNKNOWN",
        "item.tpp < 4800.0 && item.performance_density >= 5.92 # NO",
        "!item.data_centre # NO",
        "item.dram_bandwidth_gbps + item.io_bandwidth_gbps >= 1700.0 # YES",
        "destination.country in group('D:5+MO') # YES",
        "destination.country in group('D:1+D:4-D:5-MO') # NO",
        "destination.country in ['CN', 'MO'] # YES",
        "destination.country == 'US' # NO",
        "destination.country != 'US' # YES",
        "ultimate_parent.country in group('D:5') # NOT_ASKED",
        "ultimate_parent.country in group('D:5') || item.performance_density > 1.0 # UNKNOWN",
        "ultimate_parent.country in group('D:5') && item.performance_density > 1.0 # NOT_ASKED",
        "ultimate_parent.country in group('D:5') || item.tpp > 1.0 # YES",
        "true # YES",
      })
  void evaluates(String text, Truth expected) throws ConditionException {
    Facts facts =
        Desk.facts()
            .set("item.tpp", Desk.number(4800))
            .set("item.data_centre", Desk.truth(true))
            .set("item.dram_bandwidth_gbps", Desk.number(1000))
            .set("item.io_bandwidth_gbps", Desk.number(700))
            .set("destination.country", Desk.text("CN"))
            .build();
    Evaluator evaluator =
        new Evaluator(facts, LocalDate.parse("2025-01-01"), provision -> Truth.NO);
    assertThat(evaluator.trace(CEL.read(text)).truth()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item.tpp >= 4800", // an integer where a number with a point is wanted
        "item.tpp", // no truth
        "item.unknown >= 1.0", // no such fact
        "item.tpp >= ", // not CEL
        "item.maker.matches('.*')", // a function that has no meaning here
        "[1, 2, 3].exists(x, x > 2)", // a macro
        "destination.country in group('D:9')", // no such group
        "destination.country == 'XX'", // no such country
        "transaction.type == 'import'", // no value of a closed fact
        "item.maker in group('D:5')", // a maker is no country
        "item.data_centre ? true : false",
        "size(item.maker) > 3",
        "item.maker + 'x' == 'y'",
        "1.0 / 0.0 > 1.0 && duration('1s') > duration('2s')",
      })
  void refuses(String text) {
    assertThatThrownBy(() -> CEL.read(text))
        .isInstanceOfSatisfying(ConditionException.class, e -> assertThat(e.advice()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5_000})
  void refusesWhatIsTooDeepOrTooLong(int times) {
    String text = "!(".repeat(times) + "item.data_centre" + ")".repeat(times);
    assertThatThrownBy(() -> CEL.read(text)).isInstanceOf(ConditionException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "item.tpp >= 4800 | 1 | 10",
        "item.tpp >= 4800.0 && item.tpq > 1.0 | 1 | 23",
        "destination.country in ['CN', 'XX'] | 1 | 31",
        "item.tpp >= 1.0 && destination.country in group('Q:9') | 1 | 40",
        "size('x') == 1 | 1 | 5",
        "item.tpp >= | 1 | 12"
      })
  void aFaultIsToldWithItsPlace(String text, int line, int column) {
    assertThat(faults(text))
        .first()
        .satisfies(fault -> {
          assertThat(fault.line()).isEqualTo(line);
          assertThat(fault.column()).isEqualTo(column);
          assertThat(fault.what()).isNotBlank();
        });
  }

  @Test
  void thePlaceIsCountedFromTheStartOfItsLine() {
    assertThat(faults("item.tpp >= 4800.0\n  && item.tpp == 'x'").getFirst().line()).isEqualTo(2);
    assertThat(faults("item.data_centre\n  && end_user.name in [1]").getFirst().line())
        .isEqualTo(2);
  }

  private static List<ConditionException.Fault> faults(String text) {
    try {
      CEL.read(text);
      return List.of();
    } catch (ConditionException e) {
      return e.faults();
    }
  }
}
