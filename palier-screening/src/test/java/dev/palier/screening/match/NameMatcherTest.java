package dev.palier.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names are one party's, which are related, and why. The pairs are of no evaluation set.
class NameMatcherTest {

  private final NameReader reader = NameReader.standard();
  private final NameMatcher matcher = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | 华为技术有限公司 | Huawei Technologies Co., Ltd.
          ORGANISATION | Huawi Technologies Ltd | Huawei Technologies Co., Ltd.
          ORGANISATION | Hwi Tchnlgs | Huawei Technologies Co., Ltd.
          ORGANISATION | 中芯国际集成电路制造有限公司 | Zhongxin International Integrated Circuit Manufacturing Co Ltd
          ORGANISATION | 北京大学 | Peking University
          ORGANISATION | ИНСТИТУТ ФИЗИКИ | Institut Fiziki
          ORGANISATION | SMEE | Shanghai Micro Electronics Equipment Group Co., Ltd.
          PERSON | Gorbachev Mikhail | Mikhail Sergeyevich Gorbachev
          PERSON | M. Gorbachev | Mikhail Gorbachev
          PERSON | Михаил Горбачёв | Mikhail Gorbachev
          PERSON | Mohamed Ghannouchi | Muhammad Ghanoushi
          PERSON | 김대중 | Kim Daejung
          PERSON | Dr. Mikhail Gorbachev | GORBACHEV, Mikhail
          VESSEL | MV Ocean Glory | Ocean Glory
          """)
  void oneParty(PartyKind kind, String query, String listed) {
    NameComparison comparison = compare(kind, query, listed);
    assertThat(comparison.sameParty()).as("%s", comparison).isTrue();
    assertThat(comparison.related()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | Technology Group Corp | Huawei Technologies Group Corp
          ORGANISATION | CORP | Micron Corp
          ORGANISATION | Plant No. 5 | Plant No. 7
          ORGANISATION | Shanghai Trading Company | Shanghai Steel Company
          PERSON | Mikhail Ivanov | Mikhail Gorbachev
          PERSON | Raisa Gorbachev | Mikhail Gorbachev
          PERSON | B. Gorbachev | Mikhail Gorbachev
          """)
  void others(PartyKind kind, String query, String listed) {
    assertThat(compare(kind, query, listed).sameParty())
        .as("%s", compare(kind, query, listed))
        .isFalse();
  }

  @Test
  void sisterCompaniesAreRelated() {
    NameComparison comparison =
        compare(
            PartyKind.ORGANISATION, "Biren Robotics Beijing Ltd", "Biren Intelligent Technology");
    assertThat(comparison.sameParty()).isFalse();
    assertThat(comparison.related()).isTrue();
  }

  @Test
  void itTellsPartByPart() {
    assertThat(compare(PartyKind.ORGANISATION, "Huwaei 技术 Ltd", "Huawei Technologies 有限公司").pairs())
        .extracting(TokenPair::query, TokenPair::listed, TokenPair::how)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("huwaei", "huawei", Agreement.SPELLING),
            org.assertj.core.groups.Tuple.tuple("技术", "technologies", Agreement.TRANSLATION),
            org.assertj.core.groups.Tuple.tuple("ltd", "有限公司", Agreement.FORM));
  }

  @Test
  void whatItTellsIsWhatItScores() {
    var query = reader.read("Huawei Device", PartyKind.UNKNOWN);
    var listed = reader.read("Huawei Device Co., Ltd.", PartyKind.UNKNOWN);
    assertThat(matcher.compare(query, listed).logOdds())
        .isCloseTo(matcher.logOdds(query, listed), within(0.0));
  }

  @Test
  void theSamePairScoresTheSameAgain() {
    double first = compare(PartyKind.PERSON, "Osama bin Laden", "Usama bin Ladin").logOdds();
    compare(PartyKind.ORGANISATION, "Huawei", "Hisilicon Technologies");
    assertThat(compare(PartyKind.PERSON, "Osama bin Laden", "Usama bin Ladin").logOdds())
        .isEqualTo(first);
  }

  /// What is called so comes before what may be called so.
  @Test
  void aNameToTheLetterComesBeforeInitials() {
    double toTheLetter = compare(PartyKind.ORGANISATION, "RQP Ltd.", "RQP Ltd").logOdds();
    double initials =
        compare(PartyKind.ORGANISATION, "RQP Ltd.", "Rovanta Quarry Partners Ltd").logOdds();
    assertThat(initials).isPositive();
    assertThat(toTheLetter).isGreaterThan(initials);
  }

  private NameComparison compare(PartyKind kind, String query, String listed) {
    return matcher.compare(reader.read(query, kind), reader.read(listed, kind));
  }
}
