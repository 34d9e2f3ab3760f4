package dev.palier.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.screening.name.NameReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipsTest {

  private static final Slips SLIPS =
      Slips.of(
          YamlDocument.read(
                  DataFolder.packedWith(NameReader.class).get("screening/scoring.yaml"),
                  new Problems())
              .mapping("edits"));
  private static final String LETTERS = "aeiourmnclddvwfbptgk150hyszx";

  /// What letters alone say that slips cost is never more than they cost.
  @Test
  void theLeastIsNeverMoreThanTheCost() {
    Random random = new Random(20261124);
    Slips.Rows rows = new Slips.Rows();
    int close = 0;
    for (int i = 0; i < 200_000; i++) {
      String one = word(random);
      String other = random.nextBoolean() ? word(random) : slipped(one, random);
      double least = SLIPS.least(letters(one), letters(other));
      float cost = SLIPS.cost(one, other, 100, rows);
      assertThat(cost + 1e-4).as(one + " " + other).isGreaterThanOrEqualTo(least);
      close += cost - least < 0.5 ? 1 : 0;
    }
    assertThat(close).isGreaterThan(1_000);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static String slipped(String word, Random random) {
    StringBuilder slipped = new StringBuilder(word);
    for (int i = random.nextInt(3); i >= 0; i--) {
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      slipped.setCharAt(random.nextInt(slipped.length()), letter);
    }
    return slipped.toString().replace("rn", random.nextBoolean() ? "m" : "rn");
  }

  private static long letters(String text) {
    return text.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b);
  }
}
