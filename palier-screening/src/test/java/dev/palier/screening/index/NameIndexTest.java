package dev.palier.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

  private static final NameReader READER = NameReader.standard();
  private static final List<String> WORDS =
      List.of(
          "huawei",
          "huawi",
          "technology",
          "technologies",
          "co",
          "ltd",
          "limited",
          "group",
          "ooo",
          "mohammad",
          "muhammad",
          "mohamed",
          "ali",
          "aly",
          "hassan",
          "hasan",
          "abd",
          "al",
          "bin",
          "ivan",
          "ivanov",
          "ivanovich",
          "petrov",
          "sergei",
          "sergey",
          "good",
          "will",
          "goodwill",
          "first",
          "1st",
          "5",
          "five",
          "6",
          "bank",
          "of",
          "the",
          "china",
          "zhongguo",
          "j",
          "k",
          "kt",
          "rami",
          "makhlouf",
          "rm",
          "semiconductor",
          "shanghai",
          "institute",
          "zx",
          "xu",
          "li");

  /// Initials and the words that they may stand for, each the other's only name of the list.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TA FZE      | Thrust Aviation FZE
          S. E. FZE   | Solano Energy FZE
          A. G. Inc.  | Alida Group, Inc.
          W Sun Trade | West Sun Trade GmbH
          T Ltd       | Technology Ltd
          BTL         | Baltora Trading L.L.C.
          DIC Limited | Dongva Investment Group Co., Limited
          OJS3ARP     | Open Joint Stock Company 325 Aviation Repair Plant
          """)
  void initialsAreCandidates(String query, String listed) {
    NameIndex index = NameIndex.over(List.of(READER.read(listed, PartyKind.ORGANISATION)));
    List<Integer> found = new ArrayList<>();
    index.candidates(READER.read(query, PartyKind.UNKNOWN), found::add);
    assertThat(found).containsExactly(0);
  }

  @Test
  void aTypoFindsTheName() {
    List<Name> list = List.of(read("Huawei Technologies Co., Ltd."), read("Rami Makhlouf"));

    assertThat(candidates(list, "Huawi Technologies")).containsExactly(0);
    assertThat(candidates(list, "RamiMakhluof")).containsExactly(1);
    assertThat(candidates(list, "R. Makhlouf")).containsExactly(1);
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(candidates(List.of(), "Huawei")).isEmpty();
    assertThat(candidates(List.of(read("Huawei"), read("–")), "…")).isEmpty();
  }

  /// The index finds the pairs for which the predicate holds, and no other.
  @Test
  void theIndexFindsExactlyTheCandidates() {
    Random random = new Random(20261124);
    PlainCandidacy plain = new PlainCandidacy();
    List<Name> list = IntStream.range(0, 400).mapToObj(i -> name(random)).toList();
    NameIndex index = NameIndex.over(list);
    int found = 0;
    for (int i = 0; i < 150; i++) {
      Name query = name(random);
      BitSet expected = new BitSet();
      for (int j = 0; j < list.size(); j++) {
        expected.set(j, plain.holds(query, list.get(j)));
      }
      BitSet actual = new BitSet();
      index.candidates(query, actual::set);
      assertThat(actual).as(query.text()).isEqualTo(expected);
      found += actual.cardinality();
    }
    assertThat(found).isGreaterThan(500);
  }

  private static Name name(Random random) {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      words.add(word(random));
    }
    PartyKind[] kinds = PartyKind.values();
    return READER.read(String.join(" ", words), kinds[random.nextInt(kinds.length)]);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    if (random.nextInt(4) == 0) {
      word.setCharAt(random.nextInt(word.length()), (char) ('a' + random.nextInt(26)));
    }
    if (random.nextInt(6) == 0) {
      word.deleteCharAt(random.nextInt(word.length()));
    }
    return word.toString();
  }

  private static List<Integer> candidates(List<Name> list, String query) {
    BitSet found = new BitSet();
    NameIndex.over(list).candidates(read(query), found::set);
    return found.stream().boxed().toList();
  }

  private static Name read(String text) {
    return READER.read(text, PartyKind.UNKNOWN);
  }
}
