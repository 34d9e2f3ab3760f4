package dev.palier.app.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeReaderTest {

  private final List<FieldProblem> problems = new ArrayList<>();

  private Volume read(Map<Field, String> stated, String quantity) {
    return VolumeReader.read(
        stated, quantity.isEmpty() ? null : new BigDecimal(quantity), problems);
  }

  @Test
  void theValueIsQuantityTimesUnitValueInItsCurrency() {
    Volume volume = read(Map.of(Field.UNIT_VALUE, "11000.50", Field.CURRENCY, "usd"), "64");
    assertThat(volume.value()).containsOnlyKeys("USD");
    assertThat(volume.valueIn("USD")).isEqualByComparingTo("704032");
    assertThat(volume.quantity()).isEqualByComparingTo("64");
    assertThat(volume.linesWithoutValue()).isZero();
  }

  @Test
  void aLineWithoutAPriceOrAQuantityIsCountedAsOneWithoutValue() {
    assertThat(read(Map.of(), "64").linesWithoutValue()).isEqualTo(1);
    assertThat(read(Map.of(Field.UNIT_VALUE, "5", Field.CURRENCY, "EUR"), "").linesWithoutValue())
        .isEqualTo(1);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11,000", "free", "-3", "1e99", "0.0000001"})
  void whatIsNoAmountIsTold(String amount) {
    Volume volume = read(Map.of(Field.UNIT_VALUE, amount, Field.CURRENCY, "USD"), "1");
    assertThat(volume.value()).isEmpty();
    assertThat(problems)
        .singleElement()
        .hasToString(
            "unit_value \""
                + amount
                + "\": not an amount\n  Maybe write digits and a point, such as 11000.50.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "$", "US dollars"})
  void anAmountWithoutItsCurrencyIsToldToo(String currency) {
    read(Map.of(Field.UNIT_VALUE, "5", Field.CURRENCY, currency), "1");
    assertThat(problems).singleElement().extracting(FieldProblem::field).isEqualTo(Field.CURRENCY);
  }

  @Test
  void valuesInDifferentCurrenciesAreNeverAdded() {
    Volume euros = read(Map.of(Field.UNIT_VALUE, "5", Field.CURRENCY, "EUR"), "10");
    Volume dollars = read(Map.of(Field.UNIT_VALUE, "7", Field.CURRENCY, "USD"), "10");
    Volume both = euros.plus(dollars).plus(dollars);
    assertThat(both.lines()).isEqualTo(3);
    assertThat(both.valueIn("EUR")).isEqualByComparingTo("50");
    assertThat(both.valueIn("USD")).isEqualByComparingTo("140");
  }
}
