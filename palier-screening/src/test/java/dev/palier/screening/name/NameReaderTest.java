package dev.palier.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.party.PartyKind;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What names are read as.
class NameReaderTest {

  private final NameReader reader = NameReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huawei Technologies Co., Ltd.        | huawei:NAME technologies:GENERIC coltd:FORM
          华为技术有限公司                      | huawei:NAME jishu:GENERIC youxiangongsi:FORM
          ООО «Газпром»                        | ooo:FORM gazprom:NAME
          Brigade Forty-Four                   | brigade:GENERIC 44:NUMBER
          1st International Bank               | 1st:NUMBER international:GENERIC bank:GENERIC
          A.B.C. Company                       | abc:NAME company:FORM
          Peking University                    | peking:PLACE university:GENERIC
          Siemens Aktiengeselschaft            | siemens:NAME aktiengeselschaft:FORM
          """)
  void organisations(String name, String tokens) {
    assertThat(told(name, PartyKind.ORGANISATION)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          J.-C. Juncker         | j:INITIAL c:INITIAL juncker:NAME
          Dr. Rami Makhlouf     | dr:TITLE rami:NAME makhlouf:NAME
          习近平                 | xi:NAME jinping:NAME
          曾庆红                 | zeng:NAME qinghong:NAME
          欧阳修                 | ouyang:NAME xiu:NAME
          Барак Обама           | barak:NAME obama:NAME
          Мохамед бен Салман    | mokhamed:NAME ben:PARTICLE salman:NAME
          Al Qa’ida             | al:PARTICLE qaida:NAME
          Müller                | muller:NAME
          """)
  void persons(String name, String tokens) {
    assertThat(told(name, PartyKind.PERSON)).isEqualTo(tokens);
  }

  @Test
  void aWordThatMixesScriptsIsTheLatinWordThatItShows() {
    assertThat(told("Hu\u0430w\u0435i", PartyKind.ORGANISATION)).isEqualTo("huawei:NAME");
  }

  @Test
  void aWordOfLookalikesIsLatinInALatinName() {
    assertThat(told("Sahara \u0421\u043E\u0440\u0430", PartyKind.PERSON))
        .isEqualTo("sahara:NAME copa:NAME");
  }

  @Test
  void whatCannotBeSeenIsPassedOver() {
    assertThat(told("Hua\u200Bw\u202Eei", PartyKind.ORGANISATION)).isEqualTo("huawei:NAME");
    assertThat(told("Ｈｕａｗｅｉ", PartyKind.ORGANISATION)).isEqualTo("huawei:NAME");
  }

  @Test
  void anUnknownPartyIsReadBothWaysUnlessAWordTells() {
    assertThat(reader.read("Ming Xie", PartyKind.UNKNOWN).readings()).hasSize(2);
    assertThat(reader.read("Ming Xie Ltd", PartyKind.UNKNOWN).readings()).hasSize(1);
  }

  @Test
  void theInitialsOfANameAreItsAcronyms() {
    assertThat(
            reader
                .read("China Electronics Technology Group Corporation", PartyKind.ORGANISATION)
                .readings()
                .getFirst()
                .acronyms())
        .contains("cetgc", "cetg");
  }

  @Test
  void anyTextIsRead() {
    SplittableRandom random = new SplittableRandom(20261124);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int k = 0; k < length; k++) {
        int plane = random.nextInt(4);
        text.appendCodePoint(
            plane == 0
                ? random.nextInt(0x20, 0x7F)
                : plane == 1
                    ? random.nextInt(0x80, 0x600)
                    : plane == 2 ? random.nextInt(0x600, 0xD800) : random.nextInt(0xE000, 0x20000));
      }
      for (PartyKind kind : PartyKind.values()) {
        assertThat(reader.read(text.toString(), kind).readings()).isNotEmpty();
      }
    }
  }

  private String told(String name, PartyKind kind) {
    StringBuilder told = new StringBuilder();
    for (Token token : reader.read(name, kind).tokens()) {
      told.append(told.isEmpty() ? "" : " ").append(token.text()).append(':').append(token.kind());
    }
    return told.toString();
  }
}
