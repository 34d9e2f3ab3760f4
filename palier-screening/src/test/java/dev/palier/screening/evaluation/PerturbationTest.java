package dev.palier.screening.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The ways in which names are changed.
class PerturbationTest {

  private static final String NAME = "Al-Rashid Müller O'Hara Trading Company Ltd";

  @ParameterizedTest
  @EnumSource(Perturbation.class)
  void theSameSeedGivesTheSameVariants(Perturbation perturbation) {
    assertThat(perturbation.variants(NAME, 7)).isEqualTo(perturbation.variants(NAME, 7));
    assertThat(perturbation.variants(NAME, 7)).doesNotContain(NAME).hasSizeLessThanOrEqualTo(3);
    assertThat(perturbation.variants("x", 7)).hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAME_ORDER | Ada Lovelace | Lovelace Ada
          TOKEN_DROP | Ada King Lovelace | Ada Lovelace
          INITIALS | Ada Lovelace | A. Lovelace
          VOWEL_DROP | Ada Lovelace | Ada Lvlce
          ACRONYM | Islamic Revolutionary Guard Corps | IRGC
          PHONETIC | Phoenix Ada | foenix Ada
          TRUNCATION | Ada Augusta King Lovelace | Ada Augusta King Lov
          """)
  void examples(Perturbation perturbation, String name, String variant) {
    assertThat(perturbation.variants(name, 1)).contains(variant);
  }

  @Test
  void aNearMissIsOnNoList() {
    assertThat(NearMiss.CROSS_PAIR.of("Ada Lovelace", "Alan Turing", Set.of(), 1))
        .contains("Ada Turing");
    assertThat(NearMiss.CROSS_PAIR.of("Ada Lovelace", "Alan Turing", Set.of("ada turing"), 1))
        .isEmpty();
    assertThat(NearMiss.TOKEN_SWAP.of("Ada Lovelace", "Alan Turing", Set.of(), 1))
        .contains("Ada Alan");
    assertThat(NearMiss.EDIT_BEYOND.of("Ada Lovelace", "Alan Turing", Set.of(), 1).orElseThrow())
        .matches("Ada L[aeiou][rlnst]e");
  }
}
